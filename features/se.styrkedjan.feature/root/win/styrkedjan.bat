@echo off
rem Starts Styrkedjan. With a command (tour, import, report, check, ..., --help) it does that job without opening a window.
rem Settings: JAVA_HOME, STYRKEDJAN_VMARGS (more options for Java).
rem No delayed expansion and no blocks around what the user typed: folders and arguments may hold ! and parentheses.
setlocal EnableExtensions DisableDelayedExpansion
set "here=%~dp0"
set "home="
call :try "%here%jre"
if not defined home if defined JAVA_HOME call :try "%JAVA_HOME:"=%"
if not defined home for /f "delims=" %%j in ('where java 2^>nul') do if not defined home call :try "%%~dpj.."
if not defined home for /d %%j in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*") do if not defined home call :try "%%~j"
if defined home goto found
echo Styrkedjan needs Java 21 or later. Install it or set JAVA_HOME to its folder. 1>&2
pause
exit /b 3

:found
set "launcher="
for %%f in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%f"
if defined launcher goto begin
echo Parts of Styrkedjan are missing beside this file. Unpack the whole archive and start it there. 1>&2
pause
exit /b 3

:begin
set "vmargs=-Xms96m -Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable -Dfile.encoding=UTF-8 -Dosgi.requiredJavaVersion=21"
set "first=%~1"
set "nl="
call :language
if not defined first goto workbench
if "%first%"=="-h" goto command
if "%first%"=="--help" goto command
if "%first%"=="--version" goto command
if "%first:~0,1%"=="-" goto workbench

:command
"%home%\bin\java" %vmargs% -Djava.awt.headless=true %STYRKEDJAN_VMARGS% -jar "%launcher%" -nosplash -data @none -application se.styrkedjan.headless.commands %nl% %*
exit /b %errorlevel%

rem A Java that has written down which classes the last start loaded starts in half the time.
:workbench
set "cache=%LOCALAPPDATA%\Styrkedjan"
if not exist "%cache%" mkdir "%cache%"
for %%f in ("%here%plugins\se.styrkedjan.headless_*.jar") do set "build=%%~nf"
for %%f in ("%cache%\workbench-*.jsa") do if /i not "%%~nf"=="workbench-%build%" del "%%f" 2>nul

rem 23 is the workbench's wish to be started again, as after a change of language.
:start
call :language
start "" /wait "%home%\bin\javaw" %vmargs% -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%cache%\workbench-%build%.jsa" "-splash:%here%splash.png" -Dstyrkedjan.splash=true %STYRKEDJAN_VMARGS% -jar "%launcher%" -nosplash %nl% %*
if %errorlevel% equ 23 goto start
exit /b %errorlevel%

rem Sets nl to the option for the language chosen in the preferences; without one the system's is spoken.
:language
set "nl="
set "language="
if exist "%USERPROFILE%\.styrkedjan\language" set /p language=<"%USERPROFILE%\.styrkedjan\language"
if defined language set "nl=-nl %language%"
exit /b

rem Sets home when the given folder is that of a Java 21 or newer, by its release file.
:try
if not exist "%~1\bin\javaw.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do call :take "%~f1" %%v
exit /b

:take
set "major=%~2"
set "major=%major:"=%"
if %major% geq 21 set "home=%~1"
exit /b
