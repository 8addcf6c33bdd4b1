namespace OrchardCore.Localization;

/// <summary>What a plural sentence is made of.</summary>
public struct PluralizationArgument
{
    /// <summary>What <c>{1}</c> and on stand for; may be null.</summary>
    public object[] Arguments { get; set; }

    /// <summary>The number that decides the form.</summary>
    public int Count { get; set; }

    /// <summary>The forms in English; the first is the message’s id.</summary>
    public string[] Forms { get; set; }
}
