namespace AvsPortal.Kernel.Shell;

/// <summary>Puts features after those they depend on.</summary>
internal static class FeatureOrder
{
    /// <exception cref="ModuleException">A dependency is unknown or dependencies go in a circle; the message names them.</exception>
    internal static IReadOnlyList<FeatureInfo> Sort(IReadOnlyList<FeatureInfo> declared, Dictionary<string, FeatureInfo> byId)
    {
        var sorted = new List<FeatureInfo>(declared.Count);
        var done = new HashSet<FeatureInfo>();
        var path = new List<FeatureInfo>();

        // A stable sort: among features that do not depend on each other, by priority, then as the host lists them.
        foreach (var feature in declared.OrderBy(feature => feature.Module?.IsTheme == true).ThenBy(feature => feature.Priority))
        {
            Visit(feature);
        }

        return sorted;

        void Visit(FeatureInfo feature)
        {
            if (done.Contains(feature))
            {
                return;
            }

            var start = path.IndexOf(feature);
            if (start >= 0)
            {
                var circle = path.Skip(start).Append(feature).Select(member => $"'{member.Id}'");
                throw new ModuleException($"Features depend on each other in a circle: {string.Join(" → ", circle)}.");
            }

            path.Add(feature);
            foreach (var id in feature.Dependencies)
            {
                if (!byId.TryGetValue(id, out var dependency))
                {
                    throw new ModuleException($"The feature '{feature.Id}' depends on '{id}', which no module of this host brings.");
                }

                Visit(dependency);
            }

            path.RemoveAt(path.Count - 1);
            done.Add(feature);
            sorted.Add(feature);
        }
    }
}
