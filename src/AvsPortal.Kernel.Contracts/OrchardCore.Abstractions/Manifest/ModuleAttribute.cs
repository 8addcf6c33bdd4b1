namespace OrchardCore.Modules.Manifest;

[AttributeUsage(AttributeTargets.Assembly)]
public class ModuleAttribute : FeatureAttribute
{
    public ModuleAttribute()
    {
    }

    public virtual string Author { get; set; }

    public virtual string Type { get; protected set; }

    public virtual string Version { get; set; }

    public virtual string Website { get; set; }
}
