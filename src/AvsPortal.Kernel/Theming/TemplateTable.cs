using AvsPortal.Kernel.Liquid;
using AvsPortal.Kernel.Shell;
using Microsoft.Extensions.Hosting;

namespace AvsPortal.Kernel.Theming;

/// <summary>
/// Which file draws which shape and which view, for one theme: the theme's own files first, then those of the modules,
/// those that depend on others before those they depend on.
/// </summary>
internal sealed class TemplateTable
{
    private readonly Dictionary<string, LiquidTemplateFile> _shapes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, LiquidTemplateFile> _views = new(StringComparer.OrdinalIgnoreCase);

    public TemplateTable(IModuleFiles files, LiquidParser parser, IHostEnvironment environment, string? themeId)
    {
        var modules = files.Modules.Where(module => !module.IsTheme && module.Id != themeId).ToList();
        modules.AddRange(files.Modules.Where(module => module.Id == themeId));

        foreach (var module in modules)
        {
            foreach (var path in files.List(module.Id, "Views").Where(path => path.EndsWith(".liquid", StringComparison.OrdinalIgnoreCase)))
            {
                var watched = environment.IsDevelopment() && module.ModuleRoot is { } root ? Path.Combine(root, path) : null;
                var file = new LiquidTemplateFile(files, parser, module.Id, path, watched is not null && File.Exists(watched) ? watched : null);

                // Later modules win.
                _views[module.Id + "/" + path] = file;
                // The admin's shapes are for the admin.
                if ((module.Id != Themes.AdminTheme || themeId == Themes.AdminTheme) && ShapeNames.FromFile(path) is { } name)
                {
                    _shapes[name] = file;
                }
            }
        }

        ThemeId = themeId;
    }

    public string? ThemeId { get; }

    public LiquidTemplateFile? FindShape(Shape shape)
    {
        foreach (var name in ShapeNames.For(shape))
        {
            if (_shapes.TryGetValue(name, out var file))
            {
                return file;
            }
        }

        return null;
    }

    /// <summary>The view of a controller of the module <paramref name="area"/>; a theme overrides it under <c>Views/{area}/…</c>.</summary>
    /// <param name="area">The module's id.</param>
    /// <param name="controller">Null for views that stand alone.</param>
    /// <param name="name">The action's name, or a path under <c>Views</c>.</param>
    /// <param name="searched">Where it was looked for.</param>
    public LiquidTemplateFile? FindView(string area, string? controller, string name, out IReadOnlyList<string> searched)
    {
        var folder = string.IsNullOrEmpty(controller) ? "" : controller + "/";
        string[] paths =
        [
            $"{ThemeId}/Views/{area}/{folder}{name}.liquid",
            $"{area}/Views/{folder}{name}.liquid",
            $"{area}/Views/Shared/{name}.liquid",
            $"{ThemeId}/Views/Shared/{name}.liquid",
        ];
        searched = paths;

        foreach (var path in paths)
        {
            if (_views.TryGetValue(path, out var file))
            {
                return file;
            }
        }

        return null;
    }
}
