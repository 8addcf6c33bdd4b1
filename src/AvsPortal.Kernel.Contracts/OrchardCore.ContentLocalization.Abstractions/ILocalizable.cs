namespace OrchardCore.ContentLocalization;

public interface ILocalizable
{
    string Culture { get; }

    string LocalizationSet { get; }
}
