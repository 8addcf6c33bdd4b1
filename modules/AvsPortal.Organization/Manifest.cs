using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Organization",
    Author = "Société de la Vallée de l’aluminium",
    Website = "https://valuminium.ca",
    Version = "1.0.0",
    Description = "The home page, what the society says of itself, its pages and who may read them.",
    Category = "AvsPortal",
    Dependencies =
    [
        "OrchardCore.Contents",
        "OrchardCore.Title",
        "OrchardCore.Html",
        "OrchardCore.Autoroute",
        "OrchardCore.ContentFields",
        "OrchardCore.ContentLocalization",
        "OrchardCore.Media",
        "OrchardCore.Liquid",
        "OrchardCore.PublishLater",
        "AvsPortal.Bilingual",
    ])]
