using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Mandates",
    Author = "Société de la Vallée de l’aluminium",
    Website = "https://valuminium.ca",
    Version = "1.0.0",
    Description = "What the society has taken on: planned, under way, done.",
    Category = "AvsPortal",
    Dependencies =
    [
        "OrchardCore.Contents",
        "OrchardCore.Title",
        "OrchardCore.Autoroute",
        "OrchardCore.ContentFields",
        "OrchardCore.ContentLocalization",
        "OrchardCore.Liquid",
        "AvsPortal.Bilingual",
        "AvsPortal.Search",
        "AvsPortal.Team",
    ])]
