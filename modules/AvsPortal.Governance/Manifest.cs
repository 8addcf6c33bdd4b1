using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Governance",
    Author = "Société de la Vallée de l’aluminium",
    Website = "https://valuminium.ca",
    Version = "1.0.0",
    Description = "The board of directors on any day, and the organisations its members come from.",
    Category = "AvsPortal",
    Dependencies =
    [
        "OrchardCore.Contents",
        "OrchardCore.Title",
        "OrchardCore.ContentFields",
        "OrchardCore.ContentLocalization",
        "OrchardCore.Liquid",
        "AvsPortal.Bilingual",
        "AvsPortal.Search",
    ])]
