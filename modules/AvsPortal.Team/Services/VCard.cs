using System.Text;

namespace AvsPortal.Team.Services;

/// <summary>A contact card (RFC 6350, version 4.0): UTF-8, CRLF, lines of at most 75 octets.</summary>
public sealed class VCard
{
    private const int MaxOctets = 75;
    private readonly StringBuilder text = new();

    private VCard() => Line("BEGIN:VCARD").Line("VERSION:4.0").Line("KIND:individual");

    /// <summary>The card of a contact; what is empty is left out.</summary>
    public static string Write(VCardContact contact)
    {
        var card = new VCard();
        var (family, given) = SplitName(contact.SortName, contact.Name);
        card.Line("UID:" + Escape(contact.Uid))
            .Line("FN:" + Escape(contact.Name))
            .Line($"N:{Escape(family)};{Escape(given)};;;")
            .Text("ORG", contact.Organization)
            .Text($"TITLE;LANGUAGE={contact.Language}", contact.JobTitle);
        if (Telephone(contact.Telephone, contact.Extension) is { } uri)
        {
            card.Line("TEL;VALUE=uri;TYPE=\"voice,work\":" + uri);
        }

        card.Text("EMAIL;TYPE=work", contact.Email).Text("LANG", contact.Language).Text("URL", contact.Url);
        return card.Line("END:VCARD").text.ToString();
    }

    /// <summary>Backslash, comma, semicolon and line ends as RFC 6350, 3.4 wants them.</summary>
    public static string Escape(string value) => value
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace("\r\n", "\\n", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\r", "\\n", StringComparison.Ordinal);

    private static (string Family, string Given) SplitName(string sortName, string name)
    {
        var comma = sortName.IndexOf(',', StringComparison.Ordinal);
        if (comma >= 0)
        {
            return (sortName[..comma].Trim(), sortName[(comma + 1)..].Trim());
        }

        return name.EndsWith(sortName, StringComparison.Ordinal)
            ? (sortName, name[..^sortName.Length].Trim())
            : (sortName, "");
    }

    private static string? Telephone(string? telephone, string? extension)
    {
        var digits = string.Concat((telephone ?? "").Where(char.IsAsciiDigit));
        if (digits.Length == 11 && digits[0] == '1')
        {
            digits = digits[1..];
        }

        if (digits.Length != 10)
        {
            return null;
        }

        var uri = $"tel:+1-{digits[..3]}-{digits[3..6]}-{digits[6..]}";
        return string.IsNullOrWhiteSpace(extension) ? uri : $"{uri};ext={extension.Trim()}";
    }

    private VCard Text(string name, string? value) => string.IsNullOrWhiteSpace(value) ? this : Line($"{name}:{Escape(value.Trim())}");

    // A folded line goes on after CRLF and a space; a character's octets stay together.
    private VCard Line(string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MaxOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
        return this;
    }
}
