using AvsPortal.Kernel.Contents.Fields;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace AvsPortal.Kernel.Contents.Handlers;

/// <summary>The classes behind parts and fields, and what an item lacks of its definition.</summary>
internal sealed class ContentElements(IOptions<ContentOptions> options)
{
    internal IReadOnlyList<Type> HandlersOf(ContentTypePartDefinition part) =>
        options.Value.ContentPartOptionsLookup.TryGetValue(part.PartDefinition.Name, out var option) ? option.Handlers : [];

    internal Type TypeOf(ContentTypePartDefinition part) =>
        options.Value.ContentPartOptionsLookup.TryGetValue(part.PartDefinition.Name, out var option) ? option.Type : typeof(ContentPart);

    internal static Type TypeOf(ContentPartFieldDefinition field) => FieldTypes.Find(field.FieldDefinition.Name);

    /// <summary>Adds the parts and fields that the definition has and the item has not.</summary>
    internal void Complete(ContentItem item, ContentTypeDefinition definition)
    {
        foreach (var typePart in definition.Parts)
        {
            var type = TypeOf(typePart);
            if (!item.Has(typePart.Name))
            {
                item.Weld(typePart.Name, (ContentPart)Activator.CreateInstance(type)!);
            }

            ContentElement? part = null;
            foreach (var field in typePart.PartDefinition.Fields)
            {
                part ??= item.Get(type, typePart.Name);
                if (!part.Has(field.Name))
                {
                    part.Weld(field.Name, (ContentField)Activator.CreateInstance(TypeOf(field))!);
                }
            }
        }
    }

    /// <summary>The fields of an item that it really has, with their definitions; only those of one class if that is given.</summary>
    internal IEnumerable<(ContentTypePartDefinition Part, ContentPartFieldDefinition Definition, ContentElement Owner, ContentField Field)> FieldsOf(ContentItem item, ContentTypeDefinition definition, Type? only = null)
    {
        foreach (var typePart in definition.Parts)
        {
            var fields = typePart.PartDefinition.Fields.Where(field => only is null || TypeOf(field) == only).ToArray();
            if (fields.Length == 0 || item.Get(TypeOf(typePart), typePart.Name) is not { } part)
            {
                continue;
            }

            foreach (var field in fields)
            {
                if (part.Get(TypeOf(field), field.Name) is ContentField value)
                {
                    yield return (typePart, field, part, value);
                }
            }
        }
    }
}
