using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace AvsPortal.Kernel.Identity.Users;

internal sealed class UserMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<UserIndex>(table => table
            .Column<string>(nameof(UserIndex.UserId), column => column.WithLength(26))
            .Column<string>(nameof(UserIndex.NormalizedUserName), column => column.WithLength(255))
            .Column<string>(nameof(UserIndex.NormalizedEmail), column => column.WithLength(255))
            .Column<bool>(nameof(UserIndex.IsEnabled)));
        await SchemaBuilder.AlterIndexTableAsync<UserIndex>(table =>
        {
            table.CreateIndex("IDX_UserIndex_UserName", nameof(UserIndex.NormalizedUserName));
            table.CreateIndex("IDX_UserIndex_UserId", nameof(UserIndex.UserId));
            table.CreateIndex("IDX_UserIndex_Email", nameof(UserIndex.NormalizedEmail));
        });
        return 1;
    }
}
