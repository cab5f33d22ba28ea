; The installer for Windows, made by Inno Setup 6.3 or newer of dist\travaux. Called by `python dev.py build packages` as
;     iscc /DVersion=VERSION packages\windows\travaux.iss
; It installs for one person without administrator, or for all where one says so; it opens no connection. Removing the
; program leaves dossiers and settings alone.

#ifndef Version
  #error Give the version: iscc /DVersion=...
#endif

[Setup]
AppId={{7B0D5D0E-5B0C-4F7B-9C0B-6E1F3B1B7A55}
AppName=Travaux
AppVersion={#Version}
AppVerName=Travaux {#Version}
AppPublisher=Travaux contributors
DefaultDirName={autopf}\Travaux
DefaultGroupName=Travaux
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
ChangesAssociations=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=travaux-{#Version}-windows-x64
UninstallDisplayIcon={app}\travaux-window.exe
Compression=lzma2
SolidCompression=yes
WizardStyle=modern

[InstallDelete]
; What an older version had there must not be loaded by this one.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\travaux\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\Travaux"; Filename: "{app}\travaux-window.exe"

[Registry]
; HKA is the person's part of the registry, or the machine's where Travaux is installed for all.
Root: HKA; Subkey: "Software\Classes\.travaux\OpenWithProgids"; ValueType: string; ValueName: "Travaux.dossier"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.travaux"; ValueType: string; ValueData: "Travaux.dossier"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\Travaux.dossier"; ValueType: string; ValueData: "Travaux dossier"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Travaux.dossier\DefaultIcon"; ValueType: string; ValueData: "{app}\travaux-window.exe,0"
Root: HKA; Subkey: "Software\Classes\Travaux.dossier\shell\open\command"; ValueType: string; ValueData: """{app}\travaux-window.exe"" open ""%1"""
