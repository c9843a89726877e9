@echo off
rem Starts Styrkedjan. With a command (tour, import, report, check, ..., --help) it does that job without opening a window.
rem Settings: JAVA_HOME, STYRKEDJAN_VMARGS (more options for Java).
setlocal EnableDelayedExpansion
set "here=%~dp0"
set "home="
call :try "%here%jre"
if not defined home if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined home for /f "delims=" %%j in ('where java 2^>nul') do if not defined home call :try "%%~dpj.."
if not defined home for /d %%j in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*") do if not defined home call :try "%%~j"
if not defined home (
	echo Styrkedjan needs Java 21 or later. Install it or set JAVA_HOME. 1>&2
	pause
	exit /b 3
)
for %%f in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%f"
set "vmargs=-Xms96m -Xmx1g -XX:+UseSerialGC -Xlog:disable -Dfile.encoding=UTF-8 -Dosgi.requiredJavaVersion=21"

echo(%~1| findstr /r /c:"^[a-z]" /c:"^--help" /c:"^-h" /c:"^--version" >nul
if not errorlevel 1 (
	"%home%\bin\java" %vmargs% -Djava.awt.headless=true %STYRKEDJAN_VMARGS% -jar "%launcher%" -nosplash -data @none -application se.styrkedjan.headless.commands %*
	exit /b !errorlevel!
)

rem A Java that has written down which classes the last start loaded starts in half the time.
set "cache=%LOCALAPPDATA%\Styrkedjan"
if not exist "%cache%" mkdir "%cache%"
for %%f in ("%here%plugins\se.styrkedjan.headless_*.jar") do set "build=%%~nf"
for %%f in ("%cache%\workbench-*.jsa") do if /i not "%%~nf"=="workbench-%build%" del "%%f" 2>nul
set "vmargs=%vmargs% -XX:TieredStopAtLevel=1 -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%cache%\workbench-%build%.jsa""

rem 23 is the workbench's wish to be started again, as after a change of language.
:start
set "language="
set "nl="
if exist "%USERPROFILE%\.styrkedjan\language" set /p language=<"%USERPROFILE%\.styrkedjan\language"
if defined language set "nl=-nl %language%"
start "" /wait "%home%\bin\javaw" %vmargs% %STYRKEDJAN_VMARGS% -jar "%launcher%" -nosplash %nl% %*
if %errorlevel% equ 23 goto start
exit /b %errorlevel%

rem Sets home when the given folder is that of a Java 21 or newer, by its release file.
:try
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
	set "major=%%~v"
	set "major=!major:"=!"
	if !major! geq 21 set "home=%~f1"
)
exit /b
