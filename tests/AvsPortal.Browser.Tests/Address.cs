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

    public static async Task HasAsync(IPage page, string part)
    {
        await Assertions.Expect(page).ToHaveURLAsync(Having(part), new() { Timeout = Patience });
        await page.WaitForLoadStateAsync();
    }

    public static async Task HasNotAsync(IPage page, string part)
    {
        await Assertions.Expect(page).Not.ToHaveURLAsync(Having(part), new() { Timeout = Patience });
        await page.WaitForLoadStateAsync();
    }

    private static Regex Having(string part) => new(Regex.Escape(part), RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));
}
