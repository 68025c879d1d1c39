; The installer for Windows: for one user, without administrator rights.
;
;   makensis -DVERSION=1.2.3 -DPAYLOAD=DIR -DOUT=FILE.exe packaging/windows/pattern-curator.nsi     (absolute paths)
;
; PAYLOAD is the folder that packaging/freeze/freeze.py makes on Windows. Silently: FILE.exe /S [/D=FOLDER]; the same /S
; for Uninstall.exe. What the curator made (settings, index, unsaved edits) is left alone by both.

Unicode true
Target amd64-unicode ; as the program is
!include "MUI2.nsh"
!include "LogicLib.nsh"
!include "WinVer.nsh"
!include "FileFunc.nsh"

!define NAME "Pattern Curator"
!define WINDOW "Pattern Curator.exe"
!define COMMAND "pattern-curator.exe"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\PatternCurator"
!define CLASSES "Software\Classes"
!define KIND "PatternCurator.Pattern"
!define /ifndef ICON "..\..\resources\icons\app\pattern-curator.ico"

Name "${NAME}"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
SetCompressor /SOLID lzma
SetOverwrite on
ManifestDPIAware true
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} Setup"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOW}"
!insertmacro MUI_PAGE_LICENSE "..\..\LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

LangString NEEDS_10 ${LANG_ENGLISH} "${NAME} needs Windows 10 or later."
LangString NEEDS_10 ${LANG_GERMAN} "${NAME} braucht Windows 10 oder ein neueres."
LangString RUNS ${LANG_ENGLISH} "${NAME} is running. Close its windows, then try again."
LangString RUNS ${LANG_GERMAN} "${NAME} läuft gerade. Bitte seine Fenster schließen und es dann erneut versuchen."
LangString OPEN_WITH ${LANG_ENGLISH} "Open in ${NAME}"
LangString OPEN_WITH ${LANG_GERMAN} "Mit ${NAME} öffnen"

; A program that runs cannot be deleted: asks until it is closed, or gives up when nobody can be asked.
!macro REMOVE_PROGRAM
  again:
  ClearErrors
  Delete "$INSTDIR\${WINDOW}"
  Delete "$INSTDIR\${COMMAND}"
  ${If} ${Errors}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNS)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 1
    Abort
  ${EndIf}
  RMDir /r "$INSTDIR\_internal"
!macroend

Function .onInit
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(NEEDS_10)" /SD IDOK
    SetErrorLevel 1
    Quit
  ${EndIf}
FunctionEnd

Section
  SetShellVarContext current
  ; An older version's files go first, so that none of them is left among the new ones.
  !insertmacro REMOVE_PROGRAM
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}\*"
  WriteUninstaller "$INSTDIR\Uninstall.exe"

  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${WINDOW}"

  ; Pattern files and folders offer it; what opens them by double click stays the user's choice.
  WriteRegStr HKCU "${CLASSES}\${KIND}" "" "Pattern"
  WriteRegStr HKCU "${CLASSES}\${KIND}\DefaultIcon" "" "$INSTDIR\${WINDOW},0"
  WriteRegStr HKCU "${CLASSES}\${KIND}\shell\open\command" "" '"$INSTDIR\${WINDOW}" open "%1"'
  WriteRegStr HKCU "${CLASSES}\.md\OpenWithProgids" "${KIND}" ""
  WriteRegStr HKCU "${CLASSES}\.markdown\OpenWithProgids" "${KIND}" ""
  WriteRegStr HKCU "${CLASSES}\Directory\shell\PatternCurator" "" "$(OPEN_WITH)"
  WriteRegStr HKCU "${CLASSES}\Directory\shell\PatternCurator" "Icon" "$INSTDIR\${WINDOW},0"
  WriteRegStr HKCU "${CLASSES}\Directory\shell\PatternCurator\command" "" '"$INSTDIR\${WINDOW}" open "%1"'
  WriteRegStr HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\${COMMAND}" "" "$INSTDIR\${COMMAND}"

  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${WINDOW}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Pattern Curator developers"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" "$0"
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)' ; kinds of files have changed
SectionEnd

Section "Uninstall"
  SetShellVarContext current
  !insertmacro REMOVE_PROGRAM
  Delete "$INSTDIR\Uninstall.exe"
  RMDir "$INSTDIR" ; stays when the user keeps something of their own in it
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKCU "${CLASSES}\${KIND}"
  DeleteRegValue HKCU "${CLASSES}\.md\OpenWithProgids" "${KIND}"
  DeleteRegValue HKCU "${CLASSES}\.markdown\OpenWithProgids" "${KIND}"
  DeleteRegKey HKCU "${CLASSES}\Directory\shell\PatternCurator"
  DeleteRegKey HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\${COMMAND}"
  DeleteRegKey HKCU "${UNINSTALL}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
