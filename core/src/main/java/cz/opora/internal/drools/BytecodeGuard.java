package cz.opora.internal.drools;

import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.RuleSetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * The last look at compiled rules before they are loaded: every class they refer to must be one that rules may use, and
 * no method may jump backwards. The grammar lets nothing else through; this stands in case the grammar is ever wrong.
 */
final class BytecodeGuard {
    /** Part of the hash of a unit: a stricter guard must look again at what an older one let pass. */
    static final String VERSION = "1";

    private BytecodeGuard() {}

    /** Throws {@link RuleSetException} naming what is refused. */
    static void check(Map<String, byte[]> classes) {
        Set<String> refused = new TreeSet<>();
        new TreeMap<>(classes).forEach((path, bytes) -> inspect(path, bytes, classes.keySet(), refused));
        if (!refused.isEmpty()) {
            List<Diagnostic> problems = new ArrayList<>();
            for (String what : refused) {
                problems.add(new Diagnostic(
                        "forbidden-code",
                        Diagnostic.Level.ERROR,
                        null,
                        null,
                        null,
                        "compiled rules use " + what + ".",
                        null));
            }
            throw new RuleSetException(problems);
        }
    }

    private static void inspect(String path, byte[] bytes, Set<String> own, Set<String> refused) {
        ClassReader reader = new ClassReader(bytes);
        Remapper references = new Remapper(Opcodes.ASM9) {
            @Override
            public String map(String internalName) {
                if (!own.contains(internalName + ".class")
                        && !RuleClassLoader.allowed(internalName.replace('/', '.'))) {
                    refused.add("the class " + internalName.replace('/', '.'));
                }
                return internalName;
            }
        };
        ClassVisitor loops = new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(
                    int access, String name, String descriptor, String signature, String[] exceptions) {
                return new NoWayBack(path + "#" + name, refused);
            }
        };
        reader.accept(new ClassRemapper(loops, references), 0);
    }

    /** A backward jump is a loop; a loop in a rule can hang a decision, and nothing can stop it. */
    private static final class NoWayBack extends MethodVisitor {
        private static final Set<String> DENIED_METHODS = Set.of(
                "java/lang/String.repeat", "java/lang/System.exit", "java/lang/Class.forName", "java/lang/Object.wait");

        private final String method;
        private final Set<String> refused;
        private final Set<Label> passed = new java.util.HashSet<>();

        NoWayBack(String method, Set<String> refused) {
            super(Opcodes.ASM9);
            this.method = method;
            this.refused = refused;
        }

        @Override
        public void visitLabel(Label label) {
            passed.add(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            if (passed.contains(label)) {
                refused.add("a loop in " + method);
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            boolean system = owner.equals("java/lang/System") || owner.equals("java/lang/Class");
            boolean harmless = Set.of("getName", "getSimpleName", "arraycopy").contains(name);
            if (DENIED_METHODS.contains(owner + "." + name) || (system && !harmless)) {
                refused.add("the method " + owner.replace('/', '.') + "." + name);
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            String owner = bootstrap.getOwner();
            if (!owner.equals("java/lang/invoke/LambdaMetafactory")
                    && !owner.equals("java/lang/invoke/StringConcatFactory")
                    && !owner.equals("java/lang/runtime/ObjectMethods")) {
                refused.add("the bootstrap " + Type.getObjectType(owner).getClassName());
            }
        }
    }
}
