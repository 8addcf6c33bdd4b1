using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Jint;
using Microsoft.Extensions.Configuration;
using OrchardCore;
using OrchardCore.Recipes.Models;

namespace AvsPortal.Kernel.Recipes;

/// <summary>Puts values in the place of a recipe's scripts.</summary>
internal sealed class RecipeEvaluator(RecipeDescriptor recipe, RecipeDocument document, IDictionary<string, object> environment, IConfiguration configuration)
{
    private const int DeepestScript = 20;

    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal);
    private Engine? _engine;
    private int _depth;

    /// <summary>Gives variables their values: those of <paramref name="known"/> stay, the others are evaluated and added to it under <paramref name="prefix"/>.</summary>
    public void EvaluateVariables(IDictionary<string, string> known, string prefix)
    {
        foreach (var (name, value) in document.Variables ?? [])
        {
            if (known.TryGetValue(prefix + name, out var before))
            {
                _variables[name] = before;
            }
            else
            {
                known[prefix + name] = Variable(name) ?? "";
            }
        }
    }

    /// <summary>A copy of a step in which every script has given way to its value.</summary>
    public JsonObject Evaluate(JsonObject step) => (JsonObject)Copy(step)!;

    private JsonNode? Copy(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject source:
                var target = new JsonObject();
                foreach (var (name, value) in source)
                {
                    target[name] = Copy(value);
                }

                return target;
            case JsonArray source:
                return new JsonArray([.. source.Select(Copy)]);
            case JsonValue value when value.TryGetValue<string>(out var text):
                return JsonValue.Create(Resolve(text, value));
            default:
                return node?.DeepClone();
        }
    }

    private string Resolve(string text, JsonNode? where)
    {
        for (var i = 0; RecipeScript.TryParse(text, out var language, out var code); i++)
        {
            if (i == DeepestScript || ++_depth > DeepestScript)
            {
                throw new RecipeFormatException(document.Error(where, $"'{text}' never comes to a value."));
            }

            try
            {
                text = language == "file" ? ReadFile(code, where) : Run(code);
            }
            catch (Exception exception) when (exception is not RecipeFormatException)
            {
                throw new RecipeFormatException([document.Error(where, $"the script '{code}' failed: {exception.Message}")]);
            }
            finally
            {
                _depth--;
            }
        }

        return text;
    }

    private string ReadFile(string code, JsonNode? where)
    {
        if (!RecipeScript.TryParseFile(code, out var asBase64, out var path))
        {
            throw new RecipeFormatException([document.Error(where, $"'{code}' is neither text('…') nor base64('…').")]);
        }

        var file = recipe.FileProvider.GetFileInfo(Path.Combine(recipe.BasePath, path));
        if (!file.Exists)
        {
            throw new RecipeFormatException([document.Error(where, $"there is no file '{path}' next to the recipe.")]);
        }

        using var stream = file.CreateReadStream();
        var memory = new MemoryStream();
        stream.CopyTo(memory);

        return asBase64 ? Convert.ToBase64String(memory.ToArray()) : Encoding.UTF8.GetString(memory.ToArray()).TrimStart('\uFEFF');
    }

    private string Run(string code)
    {
        _engine ??= CreateEngine();
        var value = _engine.Evaluate(code);

        return value.IsNull() || value.IsUndefined() ? "" : Convert.ToString(value.ToObject(), CultureInfo.InvariantCulture) ?? "";
    }

    private Engine CreateEngine()
    {
        var engine = new Engine(options => options
            .LimitMemory(64_000_000)
            .TimeoutInterval(TimeSpan.FromSeconds(5))
            .LocalTimeZone(TimeZoneInfo.Utc)
            .Culture(CultureInfo.InvariantCulture));
        engine.SetValue("variables", (Func<string, string?>)Variable);
        engine.SetValue("parameters", (Func<string, object?>)(name => environment.TryGetValue(name, out var value) ? value : null));
        engine.SetValue("configuration", (Func<string, string?, string?>)((key, or) => configuration[key] ?? or));
        engine.SetValue("uuid", (Func<string>)IdGenerator.GenerateId);
        engine.SetValue("base64", (Func<string, string>)(text => Encoding.UTF8.GetString(Convert.FromBase64String(text))));
        engine.SetValue("html", (Func<string, string>)(text => WebUtility.HtmlDecode(text)));
        engine.SetValue("gzip", (Func<string, string>)Unzip);

        return engine;
    }

    private string? Variable(string name)
    {
        if (_variables.TryGetValue(name, out var known))
        {
            return known;
        }

        if (document.Variables?[name] is not { } value)
        {
            return null;
        }

        var text = value is JsonValue scalar && scalar.TryGetValue<string>(out var script) ? Resolve(script, value) : value.ToJsonString();

        return _variables[name] = text;
    }

    private static string Unzip(string text)
    {
        using var stream = new GZipStream(new MemoryStream(Convert.FromBase64String(text)), CompressionMode.Decompress);
        using var reader = new StreamReader(stream, Encoding.UTF8);

        return reader.ReadToEnd();
    }
}
