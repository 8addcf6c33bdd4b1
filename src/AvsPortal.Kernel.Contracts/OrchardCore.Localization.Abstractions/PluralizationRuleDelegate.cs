namespace OrchardCore.Localization;

public class PluralizationRuleDelegate
{
    public int Invoke(int count) => throw new NotImplementedException();
}
