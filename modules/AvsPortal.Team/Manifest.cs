using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Team",
    Author = "Société de la Vallée de l’aluminium",
    Website = "https://valuminium.ca",
    Version = "1.0.0",
    Description = "The people who work for the society, with contact cards.",
    Category = "AvsPortal",
    Dependencies =
    [
        "OrchardCore.Contents",
        "OrchardCore.Title",
        "OrchardCore.ContentFields",
        "OrchardCore.ContentLocalization",
        "OrchardCore.Liquid",
        "OrchardCore.Media",
        "AvsPortal.Bilingual",
        "AvsPortal.Search",
    ])]
