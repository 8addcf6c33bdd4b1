using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace AvsPortal.Search.Files;

/// <summary>The text of a PDF, page by page. A scanned one has none.</summary>
internal static class PdfText
{
    public static void Read(Stream file, PageTexts texts)
    {
        using var pdf = PdfDocument.Open(file, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = new PdfFilters(texts) });
        for (var number = 1; number <= pdf.NumberOfPages && !texts.IsFull; number++)
        {
            // Stops between pages when the time is over.
            texts.Check();
            Page page;
            try
            {
                page = pdf.GetPage(number);
            }
            catch (Exception damaged) when (damaged is InvalidOperationException or ArgumentException or FormatException or KeyNotFoundException)
            {
                continue;
            }
            catch (FileRefusedException) when (texts.Pages.Count > 0)
            {
                // It unpacks to too much from here on: what was read is kept, as with too many pages or letters.
                return;
            }

            texts.Append(ContentOrderTextExtractor.GetText(page));
            texts.End(number);
        }

        // The library goes on without a font or a table that could not be unpacked.
        if (!texts.HasRoom(0) && texts.Pages.Count == 0)
        {
            throw texts.Full();
        }
    }
}
