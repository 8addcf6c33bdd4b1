namespace AvsPortal.Search.Matching;

/// <summary>The last of the best so many numbers.</summary>
internal sealed class LeastOfBest(int size)
{
    private readonly PriorityQueue<float, float> best = new();

    /// <summary>Negative infinity until there are so many.</summary>
    public float Value { get; private set; } = float.NegativeInfinity;

    public void Offer(float number)
    {
        if (size == 0)
        {
            return;
        }

        if (best.Count < size)
        {
            best.Enqueue(number, number);
            if (best.Count == size)
            {
                Value = best.Peek();
            }
        }
        else if (number > Value)
        {
            best.EnqueueDequeue(number, number);
            Value = best.Peek();
        }
    }
}
