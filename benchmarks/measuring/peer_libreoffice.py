"""Runs in the system's Python: has LibreOffice compare two Word files (its Compare Document).

Words: OLDER NEWER OUT.
"""

import contextlib
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import DisposedException


def said(name, value):
    """One named value, as LibreOffice wants them."""
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


older, newer, out = (uno.systemPathToFileUrl(str(Path(word).resolve())) for word in sys.argv[1:])
with tempfile.TemporaryDirectory() as profile:
    pipe = f"travaux{Path(profile).name}"
    office = subprocess.Popen(
        [
            "soffice",
            "--headless",
            "--norestore",
            f"-env:UserInstallation=file://{profile}",
            f"--accept=pipe,name={pipe};urp",
        ]
    )
    here = uno.getComponentContext()
    resolver = here.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", here)
    for _ in range(600):
        try:
            there = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            break
        except NoConnectException:
            time.sleep(0.05)
    services = there.ServiceManager
    desktop = services.createInstanceWithContext("com.sun.star.frame.Desktop", there)
    document = desktop.loadComponentFromURL(newer, "_blank", 0, (said("Hidden", True),))
    dispatcher = services.createInstanceWithContext("com.sun.star.frame.DispatchHelper", there)
    frame = document.CurrentController.Frame
    dispatcher.executeDispatch(frame, ".uno:CompareDocuments", "", 0, (said("URL", older),))
    document.storeToURL(out, (said("FilterName", "MS Word 2007 XML"),))
    document.close(True)
    with contextlib.suppress(DisposedException):
        desktop.terminate()
    office.wait()
