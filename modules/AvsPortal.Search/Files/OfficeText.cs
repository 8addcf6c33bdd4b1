using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Drawing = DocumentFormat.OpenXml.Drawing;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace AvsPortal.Search.Files;

/// <summary>The text of Word, Excel and PowerPoint files, read as a stream: no part is held whole.</summary>
internal static class OfficeText
{
    /// <summary>Paragraphs and tables. Pages are those that Word noted at its last save; 0 when it noted none.</summary>
    public static void ReadWord(Stream file, PageTexts texts)
    {
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        if (document.MainDocumentPart is not { } main)
        {
            return;
        }

        var number = 1;
        var paged = false;
        using var reader = OpenXmlReader.Create(main);
        while (reader.Read() && !texts.IsFull)
        {
            if (reader.IsStartElement && reader.ElementType == typeof(Word.Text))
            {
                texts.Append(reader.GetText());
            }
            else if (reader.IsStartElement && reader.ElementType == typeof(Word.NoBreakHyphen))
            {
                texts.Append("-");
            }
            else if (reader.IsStartElement && (reader.ElementType == typeof(Word.TabChar) || reader.ElementType == typeof(Word.PositionalTab)))
            {
                texts.Break(' ');
            }
            else if (reader.IsStartElement && (reader.ElementType == typeof(Word.Break) || reader.ElementType == typeof(Word.CarriageReturn)))
            {
                texts.Break();
            }
            else if (reader.IsStartElement && reader.ElementType == typeof(Word.LastRenderedPageBreak))
            {
                texts.End(number++);
                paged = true;
            }
            else if (reader.IsEndElement && reader.ElementType == typeof(Word.Paragraph))
            {
                texts.Break();
            }
        }

        texts.End(paged ? number : 0);
    }

    /// <summary>The texts of the cells, sheet by sheet; numbers too, as they are stored.</summary>
    public static void ReadSpreadsheet(Stream file, PageTexts texts)
    {
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        if (document.WorkbookPart is not { Workbook.Sheets: { } sheets } book)
        {
            return;
        }

        var shared = SharedStrings(book, texts);
        var number = 0;
        foreach (var sheet in sheets.Elements<Sheet>())
        {
            number++;
            if (texts.IsFull || sheet.Id?.Value is not { } id || !book.TryGetPartById(id, out var part))
            {
                continue;
            }

            texts.Append(sheet.Name?.Value);
            texts.Break();
            using var reader = OpenXmlReader.Create(part);
            var isShared = false;
            while (reader.Read() && !texts.IsFull)
            {
                if (!reader.IsStartElement)
                {
                    continue;
                }

                if (reader.ElementType == typeof(Cell))
                {
                    isShared = reader.Attributes.FirstOrDefault(attribute => attribute.LocalName == "t").Value == "s";
                }
                else if (reader.ElementType == typeof(CellValue))
                {
                    var value = reader.GetText();
                    texts.Append(!isShared ? value : int.TryParse(value, CultureInfo.InvariantCulture, out var at) && at >= 0 && at < shared.Count ? shared[at] : null);
                    texts.Break(' ');
                }
                else if (reader.ElementType == typeof(DocumentFormat.OpenXml.Spreadsheet.Text))
                {
                    texts.Append(reader.GetText());
                    texts.Break(' ');
                }
            }

            texts.End(number);
        }
    }

    /// <summary>What the slides say, slide by slide, notes included.</summary>
    public static void ReadSlides(Stream file, PageTexts texts)
    {
        using var document = PresentationDocument.Open(file, isEditable: false);
        if (document.PresentationPart is not { Presentation.SlideIdList: { } slides } deck)
        {
            return;
        }

        var number = 0;
        foreach (var slide in slides.Elements<DocumentFormat.OpenXml.Presentation.SlideId>())
        {
            number++;
            if (!texts.IsFull && slide.RelationshipId?.Value is { } id && deck.TryGetPartById(id, out var part) && part is SlidePart shown)
            {
                ReadRuns(shown, texts);
                if (shown.NotesSlidePart is { } notes)
                {
                    ReadRuns(notes, texts);
                }

                texts.End(number);
            }
        }
    }

    private static void ReadRuns(OpenXmlPart part, PageTexts texts)
    {
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read() && !texts.IsFull)
        {
            if (reader.IsStartElement && reader.ElementType == typeof(Drawing.Text))
            {
                texts.Append(reader.GetText());
            }
            else if ((reader.IsEndElement && reader.ElementType == typeof(Drawing.Paragraph)) || (reader.IsStartElement && reader.ElementType == typeof(Drawing.Break)))
            {
                texts.Break();
            }
        }
    }

    private static List<string> SharedStrings(WorkbookPart book, PageTexts texts)
    {
        List<string> shared = [];
        if (book.SharedStringTablePart is not { } table)
        {
            return shared;
        }

        var kept = 0;
        var item = "";
        using var reader = OpenXmlReader.Create(table);
        while (reader.Read() && kept < texts.Limit)
        {
            if (reader.IsStartElement && reader.ElementType == typeof(DocumentFormat.OpenXml.Spreadsheet.Text))
            {
                item += reader.GetText();
            }
            else if (reader.IsEndElement && reader.ElementType == typeof(SharedStringItem))
            {
                texts.Check();
                kept += item.Length;
                shared.Add(item);
                item = "";
            }
        }

        return shared;
    }
}
