using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Bilingual",
    Author = "Société de la Vallée de l’aluminium",
    Website = "https://valuminium.ca",
    Version = "1.0.0",
    Description = "French and English: the path’s culture, the language toggle, the French-first rule, typography.",
    Category = "AvsPortal",
    Dependencies =
    [
        "OrchardCore.Contents",
        "OrchardCore.Autoroute",
        "OrchardCore.ContentLocalization",
        "OrchardCore.HomeRoute",
        "OrchardCore.Liquid",
        "OrchardCore.Localization",
        "OrchardCore.Media",
    ])]
