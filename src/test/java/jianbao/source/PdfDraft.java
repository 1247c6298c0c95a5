package jianbao.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;

/**
 * Writes small PDFs for tests: Chinese in a font that is named and not embedded, as many a
 * newspaper's PDF does it, English in Helvetica.
 */
final class PdfDraft {

  /** The height of a page, in points. */
  static final int HEIGHT = 800;

  private final List<StringBuilder> pages = new ArrayList<>();

  /** Begins a page. */
  PdfDraft page() {
    pages.add(new StringBuilder());
    return this;
  }

  /**
   * Prints a line.
   *
   * @param x from the left
   * @param y from above
   */
  PdfDraft text(double x, double y, double size, String text) {
    return show("F1", x, y, size, text);
  }

  /** Prints an English line. */
  PdfDraft english(double x, double y, double size, String text) {
    pages
        .getLast()
        .append(
            String.format(
                Locale.ROOT,
                "BT /F2 %.2f Tf %.2f %.2f Td (%s) Tj ET\n",
                size,
                x,
                HEIGHT - y,
                text.replace("(", "\\(").replace(")", "\\)")));
    return this;
  }

  /** Prints a column from above to below. */
  PdfDraft column(double x, double y, double size, String text) {
    return show("F3", x, y, size, text);
  }

  /** Prints several lines, each below the one before. */
  PdfDraft lines(double x, double y, double size, double leading, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      text(x, y + i * leading, size, lines[i]);
    }
    return this;
  }

  /** Adds operators as they are. */
  PdfDraft raw(String operators) {
    pages.getLast().append(operators);
    return this;
  }

  private PdfDraft show(String font, double x, double y, double size, String text) {
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      hex.append(String.format("%04X", (int) text.charAt(i)));
    }
    pages
        .getLast()
        .append(
            String.format(
                Locale.ROOT,
                "BT /%s %.2f Tf %.2f %.2f Td <%s> Tj ET\n",
                font,
                size,
                x,
                HEIGHT - y,
                hex));
    return this;
  }

  /** The file. */
  byte[] bytes() {
    return bytes("");
  }

  /**
   * The file.
   *
   * @param trailer what else stands in the trailer
   */
  byte[] bytes(String trailer) {
    List<byte[]> objects = new ArrayList<>();
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      kids.append(9 + 2 * i).append(" 0 R ");
    }
    objects.add(ascii("<</Type/Catalog/Pages 2 0 R>>"));
    objects.add(ascii("<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>"));
    objects.add(ascii("<</Font<</F1 4 0 R/F2 5 0 R/F3 8 0 R>>>>"));
    objects.add(ascii(chinese("UniCNS-UCS2-H")));
    objects.add(ascii("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"));
    objects.add(
        ascii(
            "<</Type/Font/Subtype/CIDFontType0/BaseFont/MSung-Light/DW 1000/FontDescriptor 7 0 R"
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(CNS1)/Supplement 0>>>>"));
    objects.add(
        ascii(
            "<</Type/FontDescriptor/FontName/MSung-Light/Flags 6/FontBBox[0 -200 1000 900]"
                + "/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 80>>"));
    objects.add(ascii(chinese("UniCNS-UCS2-V")));
    for (int i = 0; i < pages.size(); i++) {
      objects.add(
          ascii(
              "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 "
                  + HEIGHT
                  + "]/Resources 3 0 R/Contents "
                  + (10 + 2 * i)
                  + " 0 R>>"));
      objects.add(stream(ascii(pages.get(i).toString())));
    }
    return file(objects, trailer);
  }

  private static String chinese(String encoding) {
    return "<</Type/Font/Subtype/Type0/BaseFont/MSung-Light/Encoding/"
        + encoding
        + "/DescendantFonts[6 0 R]>>";
  }

  private static byte[] file(List<byte[]> objects, String trailer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(ascii("%PDF-1.4\n"));
    StringBuilder xref = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n");
    xref.append("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      xref.append(String.format("%010d 00000 n \n", out.size()));
      out.writeBytes(ascii((i + 1) + " 0 obj\n"));
      out.writeBytes(objects.get(i));
      out.writeBytes(ascii("\nendobj\n"));
    }
    int begin = out.size();
    out.writeBytes(ascii(xref.toString()));
    out.writeBytes(
        ascii(
            "trailer\n<</Size "
                + (objects.size() + 1)
                + "/Root 1 0 R"
                + trailer
                + ">>\nstartxref\n"
                + begin
                + "\n%%EOF\n"));
    return out.toByteArray();
  }

  private static byte[] stream(byte[] content) {
    Deflater deflater = new Deflater();
    deflater.setInput(content);
    deflater.finish();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 13];
    while (!deflater.finished()) {
      packed.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    stream.writeBytes(ascii("<</Length " + packed.size() + "/Filter/FlateDecode>>\nstream\n"));
    stream.writeBytes(packed.toByteArray());
    stream.writeBytes(ascii("\nendstream"));
    return stream.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
