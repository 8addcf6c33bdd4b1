using AvsPortal.Organization.Services;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Media.Events;

namespace AvsPortal.Organization.Handlers;

/// <summary>Has the files that are stored noted by the scope that stores them. The library outlives scopes, and this handler with it.</summary>
public sealed class StoredFilesHandler : IMediaCreatingEventHandler
{
    public Task<Stream> MediaCreatingAsync(MediaCreatingContext context, Stream creatingStream)
    {
        ShellScope.Services?.GetRequiredService<StoredFiles>().Note(context.Path);
        return Task.FromResult(creatingStream);
    }
}
