namespace OrchardCore.ContentLocalization;

public interface ILocalizable
{
}
