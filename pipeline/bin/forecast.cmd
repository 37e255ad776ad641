@echo off
rem Starts the program on Windows, building it first where it is not built, as the script 'forecast' does elsewhere.
rem   JAVA_HOME            which Java; without it the one on the PATH
rem   FORECAST_CLASS_PATH  further libraries for a register that lies elsewhere: the connector of a store and its settings
rem   FORECAST_JAVA_OPTS   further options for the JVM, such as -Xmx4g
rem This one does not look for changes of the source: build those with 'mvn package'.
setlocal EnableExtensions DisableDelayedExpansion
for %%F in ("%~dp0..\..") do set "PROJECT=%%~fF"
set "TARGET=%PROJECT%\pipeline\target"
set "JAR=%TARGET%\followup-forecast.jar"

set "JAVA="
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%F in (java.exe) do set "JAVA=%%~$PATH:F"
if not defined JAVA goto no_java
if not exist "%JAVA%" goto no_java
set "VERSION="
for %%F in ("%JAVA%") do set "RELEASE=%%~dpF..\release"
if exist "%RELEASE%" for /f "usebackq tokens=1,2 delims==" %%A in ("%RELEASE%") do if "%%A"=="JAVA_VERSION" set "VERSION=%%~B"
rem A Java that is found through a wrapper has no such file beside it, and is asked.
if not defined VERSION for /f "tokens=3" %%V in ('""%JAVA%" -version 2>&1 | findstr /i version"') do set "VERSION=%%~V"
if not defined VERSION goto no_java
for /f "delims=.+-" %%M in ("%VERSION%") do set "MAJOR=%%M"
if %MAJOR% LSS 17 goto old_java

if exist "%JAR%" goto built
where /q mvn || goto no_maven
echo forecast: Building the program (once; the first time Maven fetches its libraries) ... 1>&2
pushd "%PROJECT%"
call mvn -B -q -Dmaven.test.skip=true -DwithoutSbom package 1>&2 || goto failed
popd
:built

set FLAGS=-XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto -Xlog:disable
set FLAGS=%FLAGS% -Djava.awt.headless=true "-Dforecast.home=%PROJECT%"
if %MAJOR% GEQ 24 set FLAGS=%FLAGS% --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED

rem An archive of loaded classes for each Java and each build, told apart by the size and the time of the jar.
for %%F in ("%JAR%") do set "BUILD=%%~zF-%%~tF"
set "BUILD=%BUILD:/=-%"
set "BUILD=%BUILD::=-%"
set "BUILD=%BUILD: =-%"
set "ARCHIVE=%TARGET%\start\windows-%VERSION%-%BUILD%.jsa"
if not exist "%ARCHIVE%" call :make_archive
if exist "%ARCHIVE%" set FLAGS=%FLAGS% "-XX:SharedArchiveFile=%ARCHIVE%"

rem What not every start asks for is behind the jar, so that the archive still fits: Spark and Parquet for registers, and
rem the solver of the public edition. To cmd a sign of equality parts two arguments.
set "REGISTER="
set "SOLVER="
:look
if "%~1"=="" goto looked
if "%~1"=="attack" set "SOLVER=yes"
if "%~1"=="calendar" set "REGISTER=yes"
if "%~1"=="--master" set "REGISTER=yes"
if "%~1 %~2"=="--edition public" set "SOLVER=yes"
if "%~1 %~2"=="--engine spark" set "REGISTER=yes"
if "%~1 %~2"=="--format parquet" set "REGISTER=yes"
if exist "%~1" call :look_into "%~1"
shift /1
goto look
:looked
set "CLASS_PATH=%JAR%"
if defined REGISTER set "CLASS_PATH=%CLASS_PATH%;%TARGET%\spark\jars\*"
if defined REGISTER if defined FORECAST_CLASS_PATH set "CLASS_PATH=%CLASS_PATH%;%FORECAST_CLASS_PATH%"
if defined SOLVER set "CLASS_PATH=%CLASS_PATH%;%TARGET%\solver\*"
"%JAVA%" %FLAGS% %FORECAST_JAVA_OPTS% -cp "%CLASS_PATH%" dk.followupforecast.command.Main %*
exit /b %ERRORLEVEL%

rem A register is told by the ending, by a column of persons, or by settings that say that it lies elsewhere.
:look_into
if /i "%~x1"==".parquet" set "REGISTER=yes"
if /i "%~x1"==".gz" set "REGISTER=yes"
if exist "%~1\*" goto look_into_folder
if /i "%~x1"==".csv" findstr /m /i /c:"person_id" "%~1" >nul 2>&1 && set "REGISTER=yes"
if /i "%~x1"==".tsv" findstr /m /i /c:"person_id" "%~1" >nul 2>&1 && set "REGISTER=yes"
exit /b 0
:look_into_folder
dir /s /b "%~1\*.parquet" >nul 2>&1 && set "REGISTER=yes"
dir /s /b "%~1\*.csv.gz" >nul 2>&1 && set "REGISTER=yes"
dir /s /b "%~1\*.tsv.gz" >nul 2>&1 && set "REGISTER=yes"
if not defined REGISTER findstr /s /m /i /c:"person_id" "%~1\*.csv" >nul 2>&1 && set "REGISTER=yes"
if not defined REGISTER findstr /s /m /i /c:"person_id" "%~1\*.tsv" >nul 2>&1 && set "REGISTER=yes"
if not defined REGISTER findstr /s /m /c:"location" "%~1\case.yaml" >nul 2>&1 && set "REGISTER=yes"
exit /b 0

rem Made aside and renamed, so that no start meets half an archive. Without one a start is slower, and nothing else.
:make_archive
set "SCRATCH=%TARGET%\start\making-%RANDOM%"
mkdir "%SCRATCH%" 2>nul || exit /b 0
echo forecast: Preparing fast starts ... 1>&2
del /q "%TARGET%\start\windows-%VERSION%-*.jsa" 2>nul
"%JAVA%" %FLAGS% -Xshare:off "-XX:DumpLoadedClassList=%SCRATCH%\classes" -cp "%JAR%" dk.followupforecast.command.Rehearsal "%SCRATCH%\run" >nul 2>&1
"%JAVA%" %FLAGS% -Xshare:dump "-XX:SharedClassListFile=%SCRATCH%\classes" "-XX:SharedArchiveFile=%SCRATCH%\archive" -cp "%JAR%" >nul 2>&1
if exist "%SCRATCH%\archive" move /y "%SCRATCH%\archive" "%ARCHIVE%" >nul 2>&1
rmdir /s /q "%SCRATCH%" 2>nul
exit /b 0

:no_java
echo forecast: Java is missing: install Java 17 or later, or set JAVA_HOME. 1>&2
exit /b 1
:old_java
echo forecast: "%JAVA%" is Java %VERSION%: Java 17 or later is needed. 1>&2
exit /b 1
:no_maven
echo forecast: the program is not built, and Maven (mvn) to build it with is missing. 1>&2
exit /b 1
:failed
popd
echo forecast: the build failed. 1>&2
exit /b 1
