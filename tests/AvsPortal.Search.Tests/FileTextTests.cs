using System.IO.Compression;
using System.Text;
using AvsPortal.Search.Files;
using AvsPortal.Search.Index;
using AvsPortal.Tests.Shared;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using D = DocumentFormat.OpenXml.Drawing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace AvsPortal.Search.Tests;

/// <summary>Files as the libraries make them, and files as nobody should make them.</summary>
public sealed class FileTextTests
{
    [Fact]
    public void Pdf_IsReadPageByPage()
    {
        var pages = Read(OfficeFiles.Pdf("Rapport annuel", "Zirconium et fonderie"), "a.pdf");
        Assert.Equal([1, 2], pages.Select(page => page.Number));
        Assert.Contains("Zirconium et fonderie", pages[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Word_IsReadWithThePagesWordNoted()
    {
        var pages = Read(OfficeFiles.Word("Procès-verbal", "Résolution sur le zirconium"), "a.docx");
        Assert.Equal([(1, "Procès-verbal"), (2, "Résolution sur le zirconium")], pages);
    }

    [Fact]
    public void Spreadsheet_IsReadSheetBySheet()
    {
        var pages = Read(OfficeFiles.Spreadsheet(("Budget", ["Zirconium", "1250"]), ("Notes", ["Fonderie"])), "a.XLSX");
        Assert.Equal([1, 2], pages.Select(page => page.Number));
        Assert.Equal("Budget\nZirconium 1250", pages[0].Text);
        Assert.Equal("Notes\nFonderie", pages[1].Text);
    }

    [Fact]
    public void Slides_AreReadOneByOne()
    {
        var pages = Read(OfficeFiles.Slides("Accueil", "Zirconium"), "a.pptx");
        Assert.Equal([(1, "Accueil"), (2, "Zirconium")], pages);
    }

    [Fact]
    public void Word_KeepsWordsApart_ThatOnlyATabOrALineBreakDivides()
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new W.Document(new W.Body(new W.Paragraph(
                new W.Run(new W.Text("Nom"), new W.TabChar(), new W.Text("Prénom"), new W.Break(), new W.Text("Alma"), new W.CarriageReturn(), new W.Text("Saint"), new W.NoBreakHyphen(), new W.Text("Jean")))));
        }

        file.Position = 0;
        Assert.Equal("Nom Prénom\nAlma\nSaint-Jean", Assert.Single(Read(file, "a.docx")).Text);
    }

    [Fact]
    public void Slides_KeepWordsApart_ThatOnlyALineBreakDivides()
    {
        var file = OfficeFiles.Slides("Accueil");
        using (var deck = PresentationDocument.Open(file, isEditable: true))
        {
            var text = deck.PresentationPart!.SlideParts.Single().Slide!.Descendants<D.Run>().First();
            text.InsertAfterSelf(new D.Run(new D.Text("Bienvenue")));
            text.InsertAfterSelf(new D.Break());
        }

        file.Position = 0;
        Assert.Equal("Accueil\nBienvenue", Assert.Single(Read(file, "a.pptx")).Text);
    }

    [Fact]
    public void Limits_CutPagesAndLetters()
    {
        var limits = FileLimits.Default with { Pages = 1, Characters = 10 };
        var page = Assert.Single(FileText.Read(OfficeFiles.Slides("Accueil des partenaires", "Zirconium"), "a.pptx", limits, CancellationToken.None));
        Assert.Equal("Accueil de", page.Text);
    }

    public static TheoryData<string, string> Hostile => new()
    {
        { "not a pdf", "a.pdf" }, { "empty", "a.pdf" }, { "empty", "a.docx" }, { "not a zip", "a.docx" }, { "not a zip", "a.xlsx" }, { "not a zip", "a.pptx" },
        { "a zip of something else", "a.docx" }, { "a zip of something else", "a.xlsx" }, { "a zip of something else", "a.pptx" },
        { "bomb", "a.docx" }, { "many parts", "a.xlsx" }, { "half a zip", "a.pptx" }, { "half a pdf", "a.pdf" }, { "deep pdf", "a.pdf" }, { "pages in a circle", "a.pdf" },
        { "entities", "a.docx" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task HostileFile_IsRefusedOrHasNoText_InTime(string what, string path)
    {
        using var file = new MemoryStream(Make(what));
        var worker = new FileWorker(FileLimits.Default with { UnpackedBytes = 1_000_000, Parts = 100 });
        try
        {
            Assert.Empty(await worker.ReadAsync(file, path, CancellationToken.None));
        }
        catch (FileRefusedException refused)
        {
            Assert.NotEmpty(refused.Message);
        }
    }

    [Theory]
    [InlineData("a.pdf")]
    [InlineData("a.docx")]
    [InlineData("a.xlsx")]
    [InlineData("a.pptx")]
    public void DamagedBytes_AreRefusedOrRead_AndNothingElse(string path)
    {
        var whole = (path switch
        {
            "a.pdf" => OfficeFiles.Pdf("Rapport", "Zirconium"),
            "a.docx" => OfficeFiles.Word("Rapport", "Zirconium"),
            "a.xlsx" => OfficeFiles.Spreadsheet(("Budget", ["Zirconium"])),
            _ => OfficeFiles.Slides("Accueil", "Zirconium"),
        }).ToArray();
        var random = new Random(7);
        for (var i = 0; i < 150; i++)
        {
            var damaged = whole.ToArray();
            for (var bytes = 1 + random.Next(20); bytes > 0; bytes--)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            try
            {
                using var time = new CancellationTokenSource(TimeSpan.FromSeconds(20));
                FileText.Read(new MemoryStream(damaged), path, FileLimits.Default, time.Token);
            }
            catch (FileRefusedException)
            {
                // As it should be.
            }
        }
    }

    [Fact]
    public async Task FileThatTakesTooLong_IsLeftBehind()
    {
        var worker = new FileWorker(FileLimits.Default with { Time = TimeSpan.Zero });
        var refused = await Assert.ThrowsAsync<FileRefusedException>(() => worker.ReadAsync(OfficeFiles.Slides("Accueil"), "a.pptx", CancellationToken.None));
        Assert.Contains("longer", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FileThatIsTooLarge_IsNotRead()
    {
        var worker = new FileWorker(FileLimits.Default with { FileBytes = 100 });
        var refused = await Assert.ThrowsAsync<FileRefusedException>(() => worker.ReadAsync(OfficeFiles.Slides("Accueil"), "a.pptx", CancellationToken.None));
        Assert.Contains("bytes", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PdfThatUnpacksToTooMuch_IsRefused_WithoutUnpackingIt()
    {
        using var file = new MemoryStream(PackedPdf.Of(" ", 64));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var refused = Assert.Throws<FileRefusedException>(() => FileText.Read(file, "a.pdf", FileLimits.Default with { UnpackedBytes = 1_000_000 }, CancellationToken.None));
        Assert.Equal("it unpacks to more than 1000000 bytes", refused.Message);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 16_000_000);
    }

    [Fact]
    public void PdfThatUnpacksToTooMuch_KeepsThePagesBefore()
    {
        using var file = new MemoryStream(PackedPdf.Of(" ", 64, "Zirconium", "Palladium"));
        var pages = FileText.Read(file, "a.pdf", FileLimits.Default with { UnpackedBytes = 1_000_000 }, CancellationToken.None);
        Assert.Equal([(1, "Zirconium"), (2, "Palladium")], pages);
    }

    [Fact]
    public void PdfWithRoomEnough_IsRead_HoweverSmallItWasPacked()
    {
        using var file = new MemoryStream(PackedPdf.Of(" ", 3, "Zirconium"));
        Assert.Equal([(1, "Zirconium")], FileText.Read(file, "a.pdf", FileLimits.Default with { UnpackedBytes = 4_000_000 }, CancellationToken.None));
    }

    [Fact]
    public void WordsOfAFile_AreFoundWithTheirPage_AndOnlyByItsReaders()
    {
        FilePage[] pages = [new("rapports/2015.pdf", "Rapport 2015", 1, "Mot de la présidence."), new("rapports/2015.pdf", "Rapport 2015", 3, "Les équipementiers ont fondu le zirconium.")];
        using var index = new TestIndex(
            TestIndex.Page("a", "fr", "Rapports annuels", "Tous les rapports.") with { Pages = pages },
            TestIndex.Page("b", "fr", "Interne", "Rien.", audience: "board") with { Pages = pages });

        var hit = Assert.Single(index.Search("équipementier zirconium").Hits);
        Assert.Equal("a", hit.Id);
        Assert.Equal(("Rapport 2015", 3), (hit.File, hit.Page));
        Assert.Contains("<mark>zirconium</mark>", hit.SnippetHtml, StringComparison.Ordinal);
        Assert.Null(Assert.Single(index.Search("tous les rapports").Hits).File);
    }

    [Fact]
    public void LongFile_DoesNotDrownThePageThatItIsAttachedTo()
    {
        var random = new Random(1);
        var book = string.Join(' ', Enumerable.Range(0, 30_000).Select(_ => "mot" + random.Next(3_000)));
        using var index = new TestIndex(
            [
                TestIndex.Page("report", "fr", "Rapport annuel", "La fonderie du zirconium et ses partenaires de la région.") with { Pages = [new FilePage("a.pdf", "A", 7, book + " vanadium")] },
                TestIndex.Page("passing", "fr", "Nouvelles", "On y parle une fois de fonderie, puis de beaucoup d’autres choses qui n’ont rien à voir avec le zirconium, ni avec elle, tout au long de la page."),
                .. Enumerable.Range(0, 20).Select(i => TestIndex.Page("other" + i, "fr", "Autre page " + i, "Une page qui ne parle de rien de tout cela, mais qui a sa longueur.")),
            ]);

        Assert.Equal(["report", "passing"], index.Ids("fonderie zirconium"));
        var hit = Assert.Single(index.Search("vanadium").Hits);
        Assert.Equal(("A", 7), (hit.File, hit.Page));
        Assert.Contains("<mark>vanadium</mark>", hit.SnippetHtml, StringComparison.Ordinal);
    }

    private static List<(int Number, string Text)> Read(MemoryStream file, string path) => [.. FileText.Read(file, path, FileLimits.Default, CancellationToken.None)];

    private static byte[] Make(string what) => what switch
    {
        "empty" => [],
        "not a pdf" => Encoding.ASCII.GetBytes("%PDF-1.7 and then nothing of the kind"),
        "not a zip" => Encoding.ASCII.GetBytes("PK\u0003\u0004 and then nothing of the kind"),
        "a zip of something else" => Zip(("readme.txt", "text")),
        "bomb" => Zip(("word/document.xml", new string('0', 5_000_000))),
        "many parts" => Zip([.. Enumerable.Range(0, 500).Select(i => ($"part{i}.xml", ""))]),
        "half a zip" => OfficeFiles.Slides("Accueil").ToArray()[..400],
        "half a pdf" => OfficeFiles.Pdf("Rapport", "Zirconium").ToArray()[..500],
        "deep pdf" => Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj\n" + new string('[', 300_000) + "\nendobj\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF"),
        "pages in a circle" => Encoding.ASCII.GetBytes(
            "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [2 0 R] /Count 1 >>\nendobj\ntrailer << /Root 1 0 R /Size 3 >>\nstartxref\n0\n%%EOF"),
        "entities" => Zip(
            ("[Content_Types].xml", "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"),
            ("_rels/.rels", "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
            ("word/document.xml", "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>")),
        _ => throw new ArgumentOutOfRangeException(nameof(what)),
    };

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return file.ToArray();
    }
}
