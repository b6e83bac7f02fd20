"""ReportLab: sets the report once with platypus; prints the CPU time of that in seconds, without
starting Python or importing, and the most memory the process took, in kilobytes."""
import json
import os
import resource
import sys
import time
from html import escape

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, ListFlowable, PageBreak, PageTemplate, Paragraph, Spacer, Table
from reportlab.platypus.tableofcontents import TableOfContents


class Numbered(Canvas):
    """Holds pages back until their number is known."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.held = []

    def showPage(self):
        self.held.append(dict(self.__dict__))
        self._startPage()

    def save(self):
        for page in self.held:
            self.__dict__.update(page)
            self.setFont("Sans", 8)
            self.drawRightString(A4[0] - 60, 40, f"{self._pageNumber} of {len(self.held)}")
            super().showPage()
        super().save()


class Report(BaseDocTemplate):
    """Enters headings into the outline and the contents."""

    def afterFlowable(self, flowable):
        level = getattr(flowable, "level", None)
        if level is None:
            return
        text = flowable.getPlainText()
        key = f"h{self.seq.nextf('heading')}"
        self.canv.bookmarkPage(key)
        self.canv.addOutlineEntry(text, key, level - 1, level > 1)
        if level == 1:
            self.notify("TOCEntry", (0, text, self.page, key))


def story(report):
    body = ParagraphStyle("body", fontName="Serif", fontSize=10, leading=14.5, spaceAfter=8)
    cell = ParagraphStyle("cell", fontName="Sans", fontSize=8.5, leading=12)
    right = ParagraphStyle("right", parent=cell, alignment=2)
    strong = ParagraphStyle("strong", parent=cell, fontName="SansBold")
    headings = {
        1: ParagraphStyle("h1", fontName="SansBold", fontSize=17, leading=22, spaceAfter=10),
        2: ParagraphStyle("h2", fontName="SansBold", fontSize=11, leading=15, spaceBefore=8, spaceAfter=6, keepWithNext=1),
    }
    contents = TableOfContents(levelStyles=[body])
    yield Paragraph("Contents", headings[2])
    yield contents
    for block in report["blocks"]:
        kind = block["kind"]
        if kind == "heading":
            if block["level"] == 1:
                yield PageBreak()
            paragraph = Paragraph(escape(block["text"]), headings[block["level"]])
            paragraph.level = block["level"]
            yield paragraph
        elif kind == "paragraph":
            runs = (
                f'<font name="SansBold">{escape(run["text"])}</font>' if run["strong"] else escape(run["text"])
                for run in block["runs"]
            )
            yield Paragraph("".join(runs), body)
        elif kind == "list":
            yield ListFlowable([Paragraph(escape(entry), body) for entry in block["entries"]], bulletType="bullet")
        else:
            rows = [[Paragraph(escape(text), strong) for text in block["head"]]]
            rows += [
                [Paragraph(escape(text), right if at > 2 else cell) for at, text in enumerate(row)]
                for row in block["rows"]
            ]
            widths = [share * (A4[0] - 120) / 8.4 for share in (1.2, 4, 1.6, 0.8, 0.8)]
            style = [("LINEABOVE", (0, 0), (-1, -1), 0.5, colors.HexColor(0xC8C8C8)), ("VALIGN", (0, 0), (-1, -1), "TOP")]
            yield Table(rows, colWidths=widths, repeatRows=1, style=style)
            yield Spacer(1, 8)


source, fonts, out = sys.argv[1:4]
start = time.process_time()
with open(source, encoding="utf-8") as file:
    report = json.load(file)
for name, face in (("Sans", "Inter-Regular"), ("SansBold", "Inter-SemiBold"), ("Serif", "SourceSerif4-Regular")):
    pdfmetrics.registerFont(TTFont(name, os.path.join(fonts, f"{face}.ttf")))


def furniture(canvas, document):
    canvas.setFont("Sans", 8)
    canvas.drawString(60, A4[1] - 45, report["head"])
    canvas.drawString(60, 40, "Version 8")


document = Report(out, pagesize=A4, title=report["title"], author=report["author"])
frame = Frame(60, 70, A4[0] - 120, A4[1] - 140)
document.addPageTemplates(PageTemplate(frames=[frame], onPage=furniture))
document.multiBuild(list(story(report)), canvasmaker=Numbered)
print(time.process_time() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
