"""What the Finder of macOS is told of the program: its name, and that files ending in .travaux are its own.

`build.spec` puts it into Info.plist; the version is added there.
"""

TYPE = "org.travaux.dossier"
"""The name of our kind of file among those that macOS knows (a Uniform Type Identifier)."""

INFORMATION = {
    "CFBundleIdentifier": "org.travaux.desktop",
    "CFBundleName": "Travaux",
    "CFBundleDisplayName": "Travaux",
    "LSApplicationCategoryType": "public.app-category.productivity",
    "LSMinimumSystemVersion": "13.0",
    "NSHighResolutionCapable": True,
    "NSHumanReadableCopyright": "MIT licence; licences of its parts lie in Contents/Resources/licences",
    "CFBundleDocumentTypes": [
        {
            "CFBundleTypeName": "Travaux dossier",
            "CFBundleTypeRole": "Editor",
            "LSHandlerRank": "Owner",
            "LSItemContentTypes": [TYPE],
        }
    ],
    "UTExportedTypeDeclarations": [
        {
            "UTTypeIdentifier": TYPE,
            "UTTypeDescription": "Travaux dossier",
            "UTTypeConformsTo": ["public.data", "public.database"],
            "UTTypeTagSpecification": {
                "public.filename-extension": ["travaux"],
                "public.mime-type": ["application/vnd.travaux+sqlite3"],
            },
        }
    ],
}
