using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using DocumentFormat.OpenXml.Spreadsheet;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using Drawing = DocumentFormat.OpenXml.Drawing;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace AvsPortal.Tests.Shared;

/// <summary>Real files, made by the libraries.</summary>
internal static class OfficeFiles
{
    /// <summary>A page for each text; letters of ASCII only.</summary>
    public static MemoryStream Pdf(params string[] pages)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var text in pages)
        {
            builder.AddPage(PageSize.Letter).AddText(text, 12, new PdfPoint(50, 700), font);
        }

        return new MemoryStream(builder.Build());
    }

    /// <summary>A page for each text, broken as Word notes it.</summary>
    public static MemoryStream Word(params string[] pages)
    {
        var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var paragraphs = pages.Select((text, i) => new Word.Paragraph(i == 0
                ? new Word.Run(new Word.Text(text))
                : new Word.Run(new Word.LastRenderedPageBreak(), new Word.Text(text))));
            document.AddMainDocumentPart().Document = new Word.Document(new Word.Body(paragraphs));
        }

        file.Position = 0;
        return file;
    }

    /// <summary>Sheets with a row of cells each.</summary>
    public static MemoryStream Spreadsheet(params (string Name, string[] Cells)[] sheets)
    {
        var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook(new Sheets());
            var shared = book.AddNewPart<SharedStringTablePart>();
            shared.SharedStringTable = new SharedStringTable();
            uint number = 0;
            foreach (var (name, cells) in sheets)
            {
                var part = book.AddNewPart<WorksheetPart>();
                var row = new Row();
                foreach (var cell in cells)
                {
                    if (double.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out _))
                    {
                        row.Append(new Cell { CellValue = new CellValue(cell) });
                    }
                    else
                    {
                        row.Append(new Cell { DataType = CellValues.SharedString, CellValue = new CellValue(shared.SharedStringTable.ChildElements.Count) });
                        shared.SharedStringTable.Append(new SharedStringItem(new DocumentFormat.OpenXml.Spreadsheet.Text(cell)));
                    }
                }

                part.Worksheet = new Worksheet(new SheetData(row));
                book.Workbook.Sheets!.Append(new Sheet { Id = book.GetIdOfPart(part), SheetId = ++number, Name = name });
            }
        }

        file.Position = 0;
        return file;
    }

    /// <summary>A slide for each text.</summary>
    public static MemoryStream Slides(params string[] texts)
    {
        var file = new MemoryStream();
        using (var document = PresentationDocument.Create(file, PresentationDocumentType.Presentation))
        {
            var deck = document.AddPresentationPart();
            deck.Presentation = new Presentation(new SlideIdList());
            uint number = 256;
            foreach (var text in texts)
            {
                var slide = deck.AddNewPart<SlidePart>();
                slide.Slide = new Slide(new CommonSlideData(new ShapeTree(new Shape(
                    new TextBody(new Drawing.BodyProperties(), new Drawing.Paragraph(new Drawing.Run(new Drawing.Text(text))))))));
                deck.Presentation.SlideIdList!.Append(new SlideId { Id = number++, RelationshipId = deck.GetIdOfPart(slide) });
            }
        }

        file.Position = 0;
        return file;
    }
}
