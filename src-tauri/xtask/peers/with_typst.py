"""typst: compiles the report once; prints the CPU time of that in seconds, without
starting Python or importing, and the most memory the process took, in kilobytes."""
import os
import resource
import sys
import time

import typst

report, fonts, out = sys.argv[1:4]
with open(report, encoding="utf-8") as file:
    data = file.read()
source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "report.typ")
start = time.process_time()
compiler = typst.Compiler(source, font_paths=[fonts], ignore_system_fonts=True, sys_inputs={"report": data})
pdf = compiler.compile(format="pdf")
taken = time.process_time() - start
with open(out, "wb") as file:
    file.write(pdf)
print(taken, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
