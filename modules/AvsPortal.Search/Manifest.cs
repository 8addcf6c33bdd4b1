using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Search",
    Author = "Société de la Vallée de l’aluminium",
    Website = "https://valuminium.ca",
    Version = "1.0.0",
    Description = "Bilingual full-text search of what is published, trimmed by the reader’s rights.",
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
    ])]
