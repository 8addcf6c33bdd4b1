namespace AvsPortal.Search.Tests;

/// <summary>What the scanner makes of each string of the domain's list of traps, word by word.</summary>
public class ScannerTests
{
    [Theory]
    [InlineData("aluminium", "aluminium")]
    [InlineData("Aluminum", "aluminium")]
    [InlineData("l’aluminium", "aluminium")]
    [InlineData("l'aluminium", "aluminium")]
    [InlineData("L’ALUMINIUM", "aluminium")]
    [InlineData("d'aluminium", "aluminium")]
    [InlineData("d’équipementiers", "equipementiers")]
    [InlineData("qu’une", "une")]
    [InlineData("jusqu’à l’été", "a ete")]
    [InlineData("lorsqu'on", "on")]
    [InlineData("aujourd'hui", "aujourd|aujourdhui hui")]
    [InlineData("aujourd’hui", "aujourd|aujourdhui hui")]
    [InlineData("prud’hommes", "prud|prudhommes hommes")]
    [InlineData("prud'hommes", "prud|prudhommes hommes")]
    [InlineData("main-d'œuvre", "main|mainoeuvre oeuvre")]
    [InlineData("main-d’oeuvre", "main|mainoeuvre oeuvre")]
    public void Elision_WithEitherApostrophe_LeavesTheWord(string text, string words) => Assert.Equal(words, Tokens.Exact(text));

    [Theory]
    [InlineData("cœur", "coeur")]
    [InlineData("coeur", "coeur")]
    [InlineData("CŒUR", "coeur")]
    [InlineData("œuvre", "oeuvre")]
    [InlineData("ex æquo", "ex aequo")]
    [InlineData("Straße", "strasse")]
    [InlineData("Côté Cote CÔTÉ", "cote cote cote")]
    [InlineData("Noël noel", "noel noel")]
    [InlineData("e\u0301quipe E\u0301QUIPE", "equipe equipe")]
    [InlineData("Ａｌｕｍｉｎｉｕｍ", "aluminium")]
    [InlineData("ﬁn", "fin")]
    [InlineData("Vallée de l’aluminium®", "vallee de aluminium")]
    [InlineData("Aluminium Valley® Society™", "aluminium valley society")]
    [InlineData("alu\u00ADminium", "aluminium")]
    [InlineData("Déry Dery Desgagné Geneviève Jérémie Stéphan Hermel", "dery dery desgagne genevieve jeremie stephan hermel")]
    [InlineData("« conseil d’administration »", "conseil administration")]
    public void Accents_LigaturesAndSigns_AreFolded(string text, string words) => Assert.Equal(words, Tokens.Exact(text));

    [Theory]
    [InlineData("Saguenay–Lac-Saint-Jean", "saguenay lac saint jean")]
    [InlineData("Saguenay—Lac-Saint-Jean", "saguenay lac saint jean")]
    [InlineData("Saguenay-Lac-Saint-Jean", "saguenay lac saint jean")]
    [InlineData("Saguenay‑Lac‑St‑Jean", "saguenay lac saint jean")]
    [InlineData("saguenay lac st-jean", "saguenay lac saint|saintjean jean")]
    [InlineData("saguenay lac st jean", "saguenay lac saint jean")]
    [InlineData("Ste-Anne", "sainte|sainteanne anne")]
    [InlineData("Trans-Al", "trans|transal al")]
    [InlineData("TransAl", "trans|transal al")]
    [InlineData("trans al", "trans al")]
    [InlineData("TRANSAL", "transal")]
    [InlineData("6061-T6", "6061|6061t6 t6")]
    [InlineData("Al2O3", "al2o3")]
    [InlineData("Corporation d’innovation & développement Alma – Lac Saint-Jean-Est", "corporation innovation developpement alma lac saint|saintjeanest jean est")]
    public void Compounds_KeepPartsAndWhole(string text, string words) => Assert.Equal(words, Tokens.Exact(text));

    [Theory]
    [InlineData("C.N.R.C.", "cnrc")]
    [InlineData("C.Q.R.D.A.", "cqrda")]
    [InlineData("c.n.r.c", "cnrc")]
    [InlineData("CNRC, NRC", "cnrc nrc")]
    [InlineData("le C.N.R.C. du Canada", "le cnrc du canada")]
    [InlineData("d.aluminium", "d aluminium")]
    [InlineData("l'O.N.U.", "onu")]
    [InlineData("d’A.V.S. et qu'A.B.", "avs et ab")]
    [InlineData("R&D", "r|rd d")]
    [InlineData("R-D", "r|rd d")]
    [InlineData("R et D", "r|rd et d")]
    [InlineData("R & D", "r|rd d")]
    [InlineData("malika.cherry@valuminium.ca", "malika cherry valuminium ca")]
    [InlineData("company’s employees'", "company employees")]
    public void Acronyms_AndAddresses_AreReadAsMeant(string text, string words) => Assert.Equal(words, Tokens.Exact(text));

    [Theory]
    [InlineData("418 669-0003", "418|4186690003 669|6690003 0003")]
    [InlineData("418 669 0003", "418|4186690003 669|6690003 0003")]
    [InlineData("(418) 669-0003", "418|4186690003 669|6690003 0003")]
    [InlineData("418.669.0003", "418|4186690003 669|6690003 0003")]
    [InlineData("T.418 669-0003, poste 224", "t 418|4186690003 669|6690003 0003 poste 224")]
    [InlineData("669-0003", "669|6690003 0003")]
    [InlineData("4186690003", "4186690003|6690003")]
    [InlineData("+1 418 669-0003", "418|4186690003 669|6690003 0003")]
    [InlineData("1-418-669-0003", "418|4186690003 669|6690003 0003")]
    [InlineData("+1 (418) 669-0003", "418|4186690003 669|6690003 0003")]
    [InlineData("+1.418.669.0003", "418|4186690003 669|6690003 0003")]
    [InlineData("+14186690003", "4186690003|6690003")]
    [InlineData("1 418 tonnes", "1|1418 418 tonnes")]
    [InlineData("10 000 tonnes", "10|10000 000 tonnes")]
    [InlineData("10,000", "10|10000 000")]
    public void Numbers_InAnySpelling_AreOne(string text, string words) => Assert.Equal(words, Tokens.Exact(text));

    [Theory]
    [InlineData("18 juin 2015", "18|20150618 juin 2015")]
    [InlineData("June 18, 2015", "june|20150618 18 2015")]
    [InlineData("2015-06-18", "2015|20150618 06 18")]
    [InlineData("le 1er mai 2001", "le 1er|20010501 mai 2001")]
    [InlineData("August 1st, 2001", "august|20010801 1st 2001")]
    [InlineData("1984-92", "1984 1992")]
    [InlineData("2004–05", "2004 2005")]
    [InlineData("en 2015, 18 personnes", "en 2015 18 personnes")]
    public void Dates_InThreeSpellings_AreOneDay(string text, string words) => Assert.Equal(words, Tokens.Exact(text));

    [Theory]
    [InlineData("")]
    [InlineData("'")]
    [InlineData("\"")]
    [InlineData("-")]
    [InlineData("%")]
    [InlineData("l'")]
    [InlineData("\uD800")]
    [InlineData("\uDC00\uD800")]
    [InlineData("😀")]
    public void Text_WithoutAWord_GivesNone(string text) => Assert.True(Tokens.Exact(text) is "" or "l");

    [Fact]
    public void Offsets_CoverTheWordAsWritten()
    {
        const string text = "L’e\u0301quipe du cœur — Lac‑St‑Jean";
        var scanner = new Analysis.TextScanner();
        scanner.Scan(text);
        var shown = new List<string>();
        foreach (ref readonly var word in scanner.Words)
        {
            shown.Add(text[word.From..word.To]);
        }

        Assert.Equal(["e\u0301quipe", "du", "cœur", "Lac", "Lac‑St‑Jean", "St", "Jean"], shown);
    }
}
