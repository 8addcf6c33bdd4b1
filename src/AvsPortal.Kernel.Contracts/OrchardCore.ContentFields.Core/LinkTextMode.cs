namespace OrchardCore.ContentFields.Settings;

public enum LinkTextMode
{
    Optional = 0,

    Required = 1,

    Static = 2,

    Url = 3,
}
