using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Timeline",
    Author = "Société de la Vallée de l’aluminium",
    Website = "https://valuminium.ca",
    Version = "1.0.0",
    Description = "The society’s history, by decade.",
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
