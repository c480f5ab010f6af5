package cz.opora.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.EncoderBase;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.nio.charset.StandardCharsets;

/** Errors alone, to the error stream. Said in code, because reading a file of settings takes longer than reading the case. */
public final class QuietLog extends ContextAwareBase implements Configurator {
    /** Called by Logback, which finds it as a service. */
    public QuietLog() {}

    @Override
    public ExecutionStatus configure(LoggerContext loggers) {
        ConsoleAppender<ILoggingEvent> errors = new ConsoleAppender<>();
        errors.setContext(loggers);
        errors.setTarget("System.err");
        errors.setEncoder(new Plain());
        errors.start();
        Logger root = loggers.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.ERROR);
        root.addAppender(errors);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** A line an event. Of an exception the kind alone: its message may quote a case. */
    private static final class Plain extends EncoderBase<ILoggingEvent> {
        private static final byte[] NOTHING = {};

        @Override
        public byte[] encode(ILoggingEvent event) {
            String logger = event.getLoggerName();
            String thrown = event.getThrowableProxy() == null
                    ? ""
                    : " (" + event.getThrowableProxy().getClassName() + ")";
            String line = event.getLevel() + " " + logger.substring(logger.lastIndexOf('.') + 1) + ": "
                    + event.getFormattedMessage() + thrown + "\n";
            return line.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public byte[] headerBytes() {
            return NOTHING;
        }

        @Override
        public byte[] footerBytes() {
            return NOTHING;
        }
    }
}
