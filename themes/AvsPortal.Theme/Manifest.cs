using OrchardCore.DisplayManagement.Manifest;

[assembly: Theme(
    Name = "AVS portal",
    Author = "Société de la Vallée de l’aluminium",
    Website = "https://valuminium.ca",
    Version = "1.0.0",
    Description = "The public face of the portal: Liquid and one style sheet.",
    Dependencies = ["AvsPortal.Bilingual"])]
