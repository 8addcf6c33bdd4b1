using AvsPortal.IndexFills;

namespace AvsPortal.Kernel.Contents.Indexes;

/// <summary>Gives items that are older than the index of titles their rows.</summary>
internal sealed class TitleFill(YesSql.ISession session) : ItemIndexFill<TitleNote>(session);
