using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace AvsPortal.Browser.Tests;

/// <summary>
/// Waits for the address that a page comes to, and until all of that page is there. It asks again and again: waiting for the navigation
/// itself may begin when that is over.
/// </summary>
internal static class Address
{
    private const int Patience = 30_000;
    private static readonly TimeSpan Quickly = TimeSpan.FromSeconds(1);

    public static Task HasAsync(IPage page, string part) => IsAsync(page, Having(part));

    /// <summary>The whole of the address from <paramref name="path"/> on: path, query and fragment, or host and all.</summary>
    public static Task EndsWithAsync(IPage page, string path) => IsAsync(page, new(Regex.Escape(path) + "$", RegexOptions.None, Quickly));

    public static async Task HasNotAsync(IPage page, string part)
    {
        await Assertions.Expect(page).Not.ToHaveURLAsync(Having(part, RegexOptions.IgnoreCase), new() { Timeout = Patience });
        await page.WaitForLoadStateAsync();
    }

    private static async Task IsAsync(IPage page, Regex address)
    {
        await Assertions.Expect(page).ToHaveURLAsync(address, new() { Timeout = Patience });
        await page.WaitForLoadStateAsync();
    }

    private static Regex Having(string part, RegexOptions options = RegexOptions.None) => new(Regex.Escape(part), options, Quickly);
}
