using System.Globalization;
using AvsPortal.Kernel.Localization;
using AvsPortal.Kernel.Tests.Shell;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;

namespace AvsPortal.Kernel.Tests.Localization;

/// <summary>PO lookup as in orchard-behaviour 2.13.</summary>
public sealed class PoStringLocalizerTests
{
    private readonly PoLocalizerFactory _factory;

    public PoStringLocalizerTests()
    {
        var files = new TestFiles();
        files.Files["Localization/fr.po"] = """
            msgctxt "Here"
            msgid "Search"
            msgstr "Chercher ici"

            msgid "Search"
            msgstr "Chercher"

            msgid "Hello {0}"
            msgstr "Bonjour {0}"

            msgid "1 mandate"
            msgid_plural "{0} mandates"
            msgstr[0] "{0} mandat"
            msgstr[1] "{0} mandats"
            """;
        var site = new ShellSettings { Name = "Default" };
        _factory = new PoLocalizerFactory(new TranslationStore(
            files, new Host(), Options.Create(new ShellOptions()), site, NullLogger<TranslationStore>.Instance));
    }

    [Theory]
    [InlineData("Here", "fr", "Chercher ici")]
    [InlineData("HERE", "fr", "Chercher ici")]
    [InlineData("Elsewhere", "fr", "Chercher")]
    [InlineData("Elsewhere", "fr-CA", "Chercher")]
    [InlineData("Here", "en", "Search")]
    public void Lookup_ContextThenNoneThenParentCulture(string context, string culture, string expected)
        => Assert.Equal(expected, In(culture, () => _factory.Create(context)["Search"].Value));

    [Theory]
    [InlineData("fr", 0, "0 mandat")]
    [InlineData("fr", 1, "1 mandat")]
    [InlineData("fr", 2, "2 mandats")]
    [InlineData("en", 0, "0 mandates")]
    [InlineData("en", 1, "1 mandate")]
    [InlineData("en", 2, "2 mandates")]
    public void Plural_FollowsTheLanguage(string culture, int count, string expected)
        => Assert.Equal(expected, In(culture, () => _factory.Create("X").Plural(count, "1 mandate", "{0} mandates").Value));

    [Fact]
    public void Arguments_ArePutIn()
        => Assert.Equal("Bonjour Zoé", In("fr", () => _factory.Create("X")["Hello {0}", "Zoé"].Value));

    [Fact]
    public void Missing_IsItsOwnTextAndSaysSo()
    {
        var found = In("fr", () => _factory.Create(typeof(Nested))["Nothing"]);

        Assert.Equal(("Nothing", true), (found.Value, found.ResourceNotFound));
    }

    private static T In<T>(string culture, Func<T> read)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            return read();
        }
        finally
        {
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = before;
        }
    }

    private sealed class Nested;

    private sealed class Host : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "Production";

        public string ApplicationName { get; set; } = "Test";

        public string ContentRootPath { get; set; } = Path.GetTempPath();

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
