namespace AvsPortal.Benchmarks;

/// <summary>What building an index took.</summary>
/// <param name="Whole">Seconds until it is whole and searched.</param>
/// <param name="Merged">Seconds until it is in one piece too.</param>
/// <param name="Processor">Seconds of processor time until it is whole.</param>
/// <param name="Allocated">Bytes allocated until it is whole.</param>
internal sealed record BuiltIndex(double Whole, double Merged, double Processor, long Allocated);
