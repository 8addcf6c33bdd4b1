using AvsPortal.Kernel.Localization;

namespace AvsPortal.Kernel.Tests.Localization;

public sealed class PoParserTests
{
    [Fact]
    public void Parse_ReadsContextPluralAndSeveralLines()
    {
        var entries = Parse("""
            msgid ""
            msgstr "Content-Type: text/plain; charset=UTF-8\n"

            # a comment
            #, fuzzy
            msgctxt "AvsPortal.Mandates.AdminMenu"
            msgid "Mandates"
            msgstr "Mandats"

            msgid "1 mandate"
            msgid_plural "{0} mandates"
            msgstr[0] "{0} mandat"
            msgstr[1] "{0} mandats"
            msgid ""
            "Long "
            "text"
            msgstr ""
            "Texte \"long\"\n"
            "suite"
            msgid "Not translated"
            msgstr ""
            """);

        Assert.Equal(3, entries.Count);
        Assert.Equal(("AvsPortal.Mandates.AdminMenu", "Mandates"), (entries[0].Context, entries[0].Id));
        Assert.Equal(["Mandats"], entries[0].Translations);
        Assert.Equal(["{0} mandat", "{0} mandats"], entries[1].Translations);
        Assert.Equal("Long text", entries[2].Id);
        Assert.Equal("Texte \"long\"\nsuite", entries[2].Translations[0]);
    }

    [Theory]
    [InlineData("msgid Mandates")]
    [InlineData("\"alone\"")]
    [InlineData("msgfoo \"x\"")]
    public void Parse_WrongLine_IsRefusedWithFileAndLine(string line)
    {
        var wrong = Assert.Throws<FormatException>(() => Parse("# first\n" + line));

        Assert.StartsWith("test.po(2): ", wrong.Message, StringComparison.Ordinal);
    }

    private static List<PoEntry> Parse(string text) => [.. PoParser.Parse(new StringReader(text), "test.po")];
}
