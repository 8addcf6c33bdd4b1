using AvsPortal.Kernel.Recipes;

namespace AvsPortal.Kernel.Tests.Shell;

public sealed class RecipeValidationTests
{
    [Theory]
    [InlineData("{\n\"steps\": [\n{ \"name\": \"feature\" \"enable\": [] }\n] }", 3, "")]
    [InlineData("{\n\"steps\": [],\n\"variables\": {} }", 3, "'variables' must come before 'steps'")]
    [InlineData("{\n\"name\": \"x\" }", 1, "array named 'steps'")]
    [InlineData("{ \"steps\": [\n\n{ \"enable\": [] } ] }", 3, "object with a 'name'")]
    [InlineData("{ \"steps\": [ { \"name\": \"feature\", \"enable\": [\n\"OrchardCore.Title\",\n\"OrchardCore.Titel\" ] } ] }", 3, "'OrchardCore.Titel'")]
    [InlineData("{ \"steps\": [ { \"name\": \"recipes\", \"Values\": [\n{ \"executionid\": \"x\", \"name\": \"Nowhere\" } ] } ] }", 2, "'Nowhere'")]
    [InlineData("{ \"steps\": [ { \"name\": \"settings\",\n\"SiteName\": \"[js: variables('x' ]\" } ] }", 2, "cannot be read")]
    [InlineData("{ \"steps\": [ { \"name\": \"settings\",\n\"SiteName\": \"[file:text('nowhere.txt')]\" } ] }", 2, "'nowhere.txt'")]
    [InlineData("{ \"steps\": [ { \"name\": \"media\", \"Files\": [\n\n{ \"TargetPath\": \"a.jpg\", \"SourcePath\": \"nowhere.jpg\" } ] } ] }", 3, "'nowhere.jpg'")]
    public void WrongRecipe_IsRefusedWithFileLineAndReason(string json, int line, string reason)
    {
        var plan = Validate(json);

        var error = Assert.Single(plan.Errors);
        Assert.StartsWith($"Test/Recipes/test.recipe.json({line}): ", error, StringComparison.Ordinal);
        Assert.Contains(reason, error, StringComparison.Ordinal);
    }

    [Fact]
    public void CommentsAndTrailingCommas_AreAllowed()
    {
        var plan = Validate("// A site\n{ \"steps\": [ { \"name\": \"feature\", \"enable\": [ \"OrchardCore.Title\", ] }, /* end */ ], }");

        Assert.Empty(plan.Errors);
        Assert.Equal(["OrchardCore.Title"], plan.Features);
    }

    [Fact]
    public void InnerRecipe_IsReadToo()
    {
        var files = new TestFiles();
        files.Files["Recipes/inner.recipe.json"] = "{ \"name\": \"Inner\", \"steps\": [\n{ \"name\": \"feature\", \"enable\": [ \"Nowhere\" ] } ] }";
        files.Files["Recipes/test.recipe.json"] = "{ \"name\": \"Test\", \"steps\": [ { \"name\": \"recipes\", \"Values\": [ { \"name\": \"Inner\" } ] } ] }";

        Assert.StartsWith("Test/Recipes/inner.recipe.json(2): ", Assert.Single(Validate(files).Errors), StringComparison.Ordinal);
    }

    private static RecipePlan Validate(string json)
    {
        var files = new TestFiles();
        files.Files["Recipes/test.recipe.json"] = json;

        return Validate(files);
    }

    private static RecipePlan Validate(TestFiles files)
    {
        var recipes = new RecipeFiles(files);
        var recipe = recipes.List().Single(recipe => recipe.RecipeFileInfo.Name == "test.recipe.json");

        return new RecipeValidator(recipes, TestModules.Graph()).Validate(recipe);
    }
}
