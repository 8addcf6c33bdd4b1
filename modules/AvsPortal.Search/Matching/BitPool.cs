using System.Collections.Concurrent;

namespace AvsPortal.Search.Matching;

/// <summary>
/// The sets and numbers that one search needs, kept for the next search: they are too large to be made and thrown away by each.
/// The shared pool of .NET holds too few of one size for that.
/// </summary>
internal sealed class BitPool : IDisposable
{
    /// <summary>Searches at once; beyond that, memory is made anew.</summary>
    private static readonly int MostIdle = Environment.ProcessorCount * 2;
    private static readonly ConcurrentBag<BitPool> Idle = [];

    private readonly Shelf<ulong> sets = new();
    private readonly Shelf<float> numbers = new();
    private readonly Shelf<int> documents = new();

    private BitPool()
    {
    }

    /// <summary>To be disposed, which makes everything rented from it invalid.</summary>
    public static BitPool Rent() => Idle.TryTake(out var pool) ? pool : new BitPool();

    /// <summary>An empty set for so many words; the array may be longer.</summary>
    public ulong[] RentSet(int words)
    {
        var set = sets.Take(words);
        Array.Clear(set, 0, words);
        return set;
    }

    /// <summary>So many numbers, of any value; the array may be longer.</summary>
    public float[] RentNumbers(int count) => numbers.Take(count);

    /// <summary>Room for so many documents, holding anything; the array may be longer.</summary>
    public int[] RentDocuments(int count) => documents.Take(count);

    /// <inheritdoc/>
    public void Dispose()
    {
        sets.Restock();
        numbers.Restock();
        documents.Restock();
        if (Idle.Count < MostIdle)
        {
            Idle.Add(this);
        }
    }

    /// <summary>Arrays by size, the sizes being powers of two.</summary>
    private sealed class Shelf<T>
    {
        private readonly Dictionary<int, Stack<T[]>> free = [];
        private readonly List<T[]> taken = [];

        public T[] Take(int length)
        {
            var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, length));
            var array = free.TryGetValue(size, out var stack) && stack.TryPop(out var kept) ? kept : new T[size];
            taken.Add(array);
            return array;
        }

        public void Restock()
        {
            foreach (var array in taken)
            {
                if (!free.TryGetValue(array.Length, out var stack))
                {
                    free[array.Length] = stack = [];
                }

                stack.Push(array);
            }

            taken.Clear();
        }
    }
}
