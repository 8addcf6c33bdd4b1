using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "AVS portal recipes",
    Author = "Société de la Vallée de l’aluminium",
    Website = "https://valuminium.ca",
    Version = "1.0.0",
    Description = "What a new site is filled with. Orchard finds recipes only in modules, so this folder is one.",
    Category = "AvsPortal")]
