"""Accord: runs our typesetter once, as a process of its own; prints the CPU time of all of it in seconds, its start and the
fonts included, and the most memory it took, in kilobytes."""
import resource
import subprocess
import sys

report, program, out = sys.argv[1:4]
subprocess.run([program, report, out], check=True)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_utime + used.ru_stime, used.ru_maxrss)
