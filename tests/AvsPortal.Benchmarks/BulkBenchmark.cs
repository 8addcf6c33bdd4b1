using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AvsPortal.Benchmarks;

/// <summary>Many pages in two languages, then every figure again: a page's time must not grow with the number of items.</summary>
internal static class BulkBenchmark
{
    private static readonly string[] Words =
        ["aluminium", "transformation", "équipement", "région", "entreprise", "recherche", "soudage", "formage", "coulée", "alliage", "fournisseur", "marché", "projet", "usine", "emploi"];

    public static async Task<int> RunAsync(int items)
    {
        var published = Portal.Publish();
        var data = Portal.NewDataFolder();
        var recipes = Path.Combine(published, "bulk.recipe.json");
        await File.WriteAllTextAsync(recipes, Recipe(items));
        IReadOnlyDictionary<string, GrowthBenchmark.Cost> small, large;
        await using (var portal = await Portal.StartAsync(published, data))
        {
            small = await GrowthBenchmark.MeasureAsync(portal, manyItems: false);
            Console.WriteLine("Before:");
            await RequestsBenchmark.MeasureAsync(portal);
            await PublishBenchmark.MeasureAsync(portal);
        }

        var import = System.Diagnostics.Stopwatch.StartNew();
        using (var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("dotnet", $"AvsPortal.Web.dll recipe \"{recipes}\"")
        {
            WorkingDirectory = published,
            Environment = { ["ORCHARD_APP_DATA"] = data, ["ASPNETCORE_ENVIRONMENT"] = "Production" },
        })!)
        {
            await process.WaitForExitAsync();
            if (process.ExitCode != 0)
            {
                throw new InvalidOperationException("The import failed.");
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"import of {items:N0} items: {import.Elapsed.TotalSeconds:N1} s, {items / import.Elapsed.TotalSeconds:N0} items/s (process start included)"));
        await using (var portal = await Portal.StartAsync(published, data))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"With {items:N0} items more: start to first 200 {portal.TimeToFirstPage.TotalSeconds:N2} s"));
            large = await GrowthBenchmark.MeasureAsync(portal, manyItems: true);
            await RequestsBenchmark.MeasureAsync(portal);
            await PublishBenchmark.MeasureAsync(portal);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"resident {portal.ResidentMegabytes():N0} MB"));
        }

        GrowthBenchmark.Print(small, large, items);
        Directory.Delete(data, recursive: true);
        return 0;
    }

    private static string Recipe(int items)
    {
        var random = new Random(20260101);
        var data = new JsonArray();
        for (var i = 0; i < items / 2; i++)
        {
            foreach (var culture in new[] { "fr", "en" })
            {
                var text = string.Join(' ', Enumerable.Range(0, 120).Select(_ => Words[random.Next(Words.Length)]));
                data.Add(new JsonObject
                {
                    ["ContentItemId"] = $"4bulk{culture}{i:D19}",
                    ["ContentItemVersionId"] = $"4bulv{culture}{i:D19}",
                    ["ContentType"] = "Page",
                    ["DisplayText"] = $"Page {i} {culture}",
                    ["Latest"] = true,
                    ["Published"] = true,
                    ["TitlePart"] = new JsonObject { ["Title"] = $"Page {i} {culture}" },
                    ["LocalizationPart"] = new JsonObject { ["LocalizationSet"] = $"4bulkset{i:D18}", ["Culture"] = culture },
                    ["AutoroutePart"] = new JsonObject { ["Path"] = $"{culture}/bulk/page-{i}" },
                    ["HtmlBodyPart"] = new JsonObject { ["Html"] = $"<p>{text}</p>" },
                });
            }
        }

        var recipe = new JsonObject { ["name"] = "Bulk", ["steps"] = new JsonArray(new JsonObject { ["name"] = "content", ["data"] = data }) };
        return recipe.ToJsonString(new JsonSerializerOptions { WriteIndented = false });
    }
}
