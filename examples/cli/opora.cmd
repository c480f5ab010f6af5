@echo off
rem Opora's command line. Build it first, in the top folder: mvn -q -DskipTests package
rem Most commands end within seconds: code that is compiled quickly serves them better than code compiled well.
setlocal
set "jar=%~dp0target\opora.jar"
if not exist "%jar%" (
    echo opora: %jar% is not there yet; build it by mvn -q -DskipTests package>&2
    exit /b 1
)
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "%jar%" %*
