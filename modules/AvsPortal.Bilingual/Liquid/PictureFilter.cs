using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;

namespace AvsPortal.Bilingual.Liquid;

/// <summary>
/// <c>{{ path | picture: alt: "…", width: 640, sizes: "(min-width: 50rem) 40rem, 100vw" }}</c>: a picture of the media store, see
/// <see cref="PictureMarkup"/>. With <c>height</c> it is cropped to that shape. <c>lazy: false</c> for one at the top of a page;
/// <c>class</c> goes to the image, and so does <c>lang</c>: the language of its alternative text. Nothing for an empty path.
/// </summary>
public sealed class PictureFilter(PictureMarkup pictures) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var path = input.ToStringValue();
        if (path.Length == 0)
        {
            return NilValue.Instance;
        }

        var picture = new Picture(path, arguments["alt"].ToStringValue())
        {
            Width = Number("width"),
            Height = Number("height"),
            Sizes = Text("sizes"),
            Class = Text("class"),
            Language = Text("lang"),
            IsLazy = arguments["lazy"].IsNil() || arguments["lazy"].ToBooleanValue(),
        };
        return new StringValue(await pictures.WriteAsync(picture, context), encode: false);

        int? Number(string name) => arguments[name].IsNil() ? null : (int)arguments[name].ToNumberValue();

        string? Text(string name) => arguments[name].IsNil() ? null : arguments[name].ToStringValue();
    }
}
