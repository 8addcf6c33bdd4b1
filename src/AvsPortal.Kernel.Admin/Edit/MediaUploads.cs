using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.Media;
using OrchardCore.Modules.Services;

namespace AvsPortal.Kernel.Admin.Edit;

/// <summary>Takes files that people send into the media library.</summary>
internal sealed class MediaUploads(
    IMediaFileStore store,
    ISlugService slugs,
    IAuthorizationService authorization,
    IHttpContextAccessor request,
    IStringLocalizer<MediaUploads> S)
{
    internal const long LargestBytes = 20 * 1024 * 1024;

    // What a browser shows or saves without running it. SVG may hold scripts and is not taken.
    private static readonly string[] _allowed =
    [
        ".jpg", ".jpeg", ".png", ".gif", ".webp", ".pdf", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp", ".csv", ".txt", ".mp3", ".mp4", ".ics",
    ];

    internal bool IsAllowed(string name, IReadOnlyCollection<string>? extensions)
    {
        var extension = Path.GetExtension(name).ToLowerInvariant();
        return _allowed.Contains(extension, StringComparer.Ordinal)
            && (extensions is null or { Count: 0 } || extensions.Contains(extension, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Saves under a name that nothing has yet.</summary>
    internal async Task<(string? Path, string? Error)> SaveAsync(IFormFile file, string folder, IReadOnlyCollection<string>? extensions)
    {
        var name = Path.GetFileName(file.FileName);
        if (request.HttpContext?.User is not { } user || !await authorization.AuthorizeAsync(user, MediaPermissions.ManageMedia))
        {
            return (null, S["“{0}” was not taken: your account may not add files. Ask an administrator for the right to manage media.", name]);
        }

        if (!IsAllowed(name, extensions))
        {
            return (null, S["“{0}” was not taken: files of this kind are not accepted here.", name]);
        }

        if (file.Length > LargestBytes)
        {
            return (null, S["“{0}” was not taken: a file is at most {1} MB.", name, LargestBytes / 1024 / 1024]);
        }

        var extension = Path.GetExtension(name).ToLowerInvariant();
        var stem = slugs.Slugify(Path.GetFileNameWithoutExtension(name)) is { Length: > 0 } slug ? slug : "file";
        var path = $"{slugs.Slugify(folder)}/{stem}{extension}";
        for (var i = 2; await store.GetFileInfoAsync(path) is not null; i++)
        {
            path = $"{slugs.Slugify(folder)}/{stem}-{i}{extension}";
        }

        await using var stream = file.OpenReadStream();
        return (await store.CreateFileFromStreamAsync(path, stream), null);
    }
}
