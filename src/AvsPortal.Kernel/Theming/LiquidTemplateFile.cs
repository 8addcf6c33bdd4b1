using AvsPortal.Kernel.Liquid;
using AvsPortal.Kernel.Shell;
using Fluid;

namespace AvsPortal.Kernel.Theming;

/// <summary>A template of a module, parsed once; in Development again when its file has changed.</summary>
internal sealed class LiquidTemplateFile(IModuleFiles files, LiquidParser parser, string moduleId, string path, string? watchedFile)
{
    private readonly Lock _lock = new();
    private volatile IFluidTemplate? _template;
    private DateTime _written;

    public string ModuleId => moduleId;

    public string Path => path;

    /// <summary>Context of its translations: <c>AvsPortal.Timeline.Views.Home.Index</c>.</summary>
    public string TranslationContext { get; } = moduleId + "." + System.IO.Path.ChangeExtension(path, null).Replace('/', '.');

    /// <exception cref="ParseException">The template is wrong; the message names the file.</exception>
    public IFluidTemplate Template
    {
        get
        {
            var template = _template;
            return template is null || HasChanged() ? Parse() : template;
        }
    }

    private bool HasChanged() => watchedFile is not null && File.GetLastWriteTimeUtc(watchedFile) != _written;

    private IFluidTemplate Parse()
    {
        lock (_lock)
        {
            if (_template is not null && !HasChanged())
            {
                return _template;
            }

            _written = watchedFile is null ? default : File.GetLastWriteTimeUtc(watchedFile);

            return _template = parser.TryParse(Read(), out var template, out var error)
                ? template
                : throw new ParseException($"{moduleId}/{path}: {error}");
        }
    }

    private string Read()
    {
        if (!files.TryOpen(moduleId, path, out var stream))
        {
            throw new FileNotFoundException($"The template {moduleId}/{path} is gone.");
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
